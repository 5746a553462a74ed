// biome-ignore-all format: generated
/* eslint-disable */
// Services of control.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './control.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'CqKnAQoVdHJlbGxpcy9jb250cm9sLnByb3RvEg90cmVsbGlzLmNvbnRyb2wiDwoNU3RhdHVzUmVxdWVzdCLUAwoOU3RhdHVzUmVzcG9uc2USDAoEcGVlchgBIAEoCRIMCgRuYW1lGAIgASgJEg8KB3ZlcnNpb24YAyABKAkSCwoDcGlkGAQgASgNEgwKBGhvbWUYBSABKAkSJgoPc3RhcnRlZF91bml4X21zGAYgASgEUg1zdGFydGVkVW5peE1zEicKBG1lc2gYByABKAsyGS50cmVsbGlzLmNvbnRyb2wuTWVzaEluZm8SEQoJYWRkcmVzc2VzGAggAygJEjAKFGNvbm5lY3RlZF9wZWVyX2NvdW50GAkgASgNUhJjb25uZWN0ZWRQZWVyQ291bnQSHwoLbW9kZWxfY291bnQYCiABKA1SCm1vZGVsQ291bnQSNAoWYXR0YWNoZWRfcHJvZ3JhbV9jb3VudBgLIAEoDVIUYXR0YWNoZWRQcm9ncmFtQ291bnQSJQoOcmVzaWRlbnRfYnl0ZXMYDCABKARSDXJlc2lkZW50Qnl0ZXMSDgoGcHJlc2V0GA0gASgJEiEKDGh0dHBfYWRkcmVzcxgOIAEoCVILaHR0cEFkZHJlc3MSMwoMcmVhY2hhYmlsaXR5GBQgASgLMh0udHJlbGxpcy5jb250cm9sLlJlYWNoYWJpbGl0eSJaCghNZXNoSW5mbxIKCgJpZBgBIAEoCRIMCgRuYW1lGAIgASgJEiMKBHJvbGUYAyABKA4yFS50cmVsbGlzLmNvbnRyb2wuUm9sZRIPCgdmb3VuZGVyGAQgASgJIr8CCgxSZWFjaGFiaWxpdHkSDwoHdmVyZGljdBgBIAEoCRIzCgN1ZHAYAiABKAsyJi50cmVsbGlzLmNvbnRyb2wuVHJhbnNwb3J0UmVhY2hhYmlsaXR5EjMKA3RjcBgDIAEoCzImLnRyZWxsaXMuY29udHJvbC5UcmFuc3BvcnRSZWFjaGFiaWxpdHkSJQoOaXB2Nl9hZGRyZXNzZXMYBCADKAlSDWlwdjZBZGRyZXNzZXMSDgoGbWFwcGVkGAUgAygJEiMKDXdpdG5lc3NfY291bnQYBiABKA1SDHdpdG5lc3NDb3VudBI4CgpkaWFsX2JhY2tzGAcgAygLMhkudHJlbGxpcy5jb250cm9sLkRpYWxCYWNrUglkaWFsQmFja3MSDgoGcmVsYXlzGAggAygJEg4KBmFkdmljZRgJIAMoCSJzChVUcmFuc3BvcnRSZWFjaGFiaWxpdHkSDwoHYmxvY2tlZBgBIAEoCBIPCgdtYXBwaW5nGAIgASgJEhEKCWZpbHRlcmluZxgDIAEoCRIlCg5wdWJsaWNfYWRkcmVzcxgEIAEoCVINcHVibGljQWRkcmVzcyJlCghEaWFsQmFjaxIRCgl0cmFuc3BvcnQYASABKAkSEAoIZW5kcG9pbnQYAiABKAkSDwoHcmVhY2hlZBgDIAEoCBIKCgJieRgEIAEoCRIXCgd1bml4X21zGAUgASgEUgZ1bml4TXMiDQoLU3RvcFJlcXVlc3QiGwoMU3RvcFJlc3BvbnNlEgsKA3BpZBgBIAEoDSISChBHZXRDb25maWdSZXF1ZXN0IlAKEUdldENvbmZpZ1Jlc3BvbnNlEi0KB2VudHJpZXMYASADKAsyHC50cmVsbGlzLmNvbnRyb2wuQ29uZmlnRW50cnkSDAoEZmlsZRgCIAEoCSKRAQoLQ29uZmlnRW50cnkSCwoDa2V5GAEgASgJEh0KCnZhbHVlX2pzb24YAiABKAlSCXZhbHVlSnNvbhIOCgZvcmlnaW4YAyABKAkSIwoNb3JpZ2luX2RldGFpbBgEIAEoCVIMb3JpZ2luRGV0YWlsEhMKC2Rlc2NyaXB0aW9uGAUgASgJEgwKBGxpdmUYBiABKAgiFQoTUmVsb2FkQ29uZmlnUmVxdWVzdCJMChRSZWxvYWRDb25maWdSZXNwb25zZRIPCgdhcHBsaWVkGAEgAygJEiMKDW5lZWRzX3Jlc3RhcnQYAiADKAlSDG5lZWRzUmVzdGFydCITChFHZXRNZXRyaWNzUmVxdWVzdCIiChJHZXRNZXRyaWNzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIVChNHZXRCYW5kd2lkdGhSZXF1ZXN0IiMKE1NldEJhbmR3aWR0aFJlcXVlc3QSDAoEcnVsZRgBIAEoCSIlChVDbGVhckJhbmR3aWR0aFJlcXVlc3QSDAoEcnVsZRgBIAEoCSJsChZDbGVhckJhbmR3aWR0aFJlc3BvbnNlEiMKDXJlbW92ZWRfY291bnQYASABKA1SDHJlbW92ZWRDb3VudBItCgliYW5kd2lkdGgYAiABKAsyGi50cmVsbGlzLmNvbnRyb2wuQmFuZHdpZHRoIskBCglCYW5kd2lkdGgSLQoFcnVsZXMYASADKAsyHi50cmVsbGlzLmNvbnRyb2wuQmFuZHdpZHRoUnVsZRIrCgRjYXBzGAIgAygLMh0udHJlbGxpcy5jb250cm9sLkJhbmR3aWR0aENhcBItChN1cF9ieXRlc19wZXJfc2Vjb25kGAMgASgEUhB1cEJ5dGVzUGVyU2Vjb25kEjEKFWRvd25fYnl0ZXNfcGVyX3NlY29uZBgEIAEoBFISZG93bkJ5dGVzUGVyU2Vjb25kIkgKDUJhbmR3aWR0aFJ1bGUSDAoEcnVsZRgBIAEoCRIOCgZvcmlnaW4YAiABKAkSGQoIaW5fZm9yY2UYAyABKAhSB2luRm9yY2UiuQEKDEJhbmR3aWR0aENhcBINCgVzY29wZRgBIAEoCRI0ChN1cF9ieXRlc19wZXJfc2Vjb25kGAIgASgEQgBIAFIQdXBCeXRlc1BlclNlY29uZIgBARI4ChVkb3duX2J5dGVzX3Blcl9zZWNvbmQYAyABKARCAEgBUhJkb3duQnl0ZXNQZXJTZWNvbmSIAQFCEwoRX3VwQnl0ZXNQZXJTZWNvbmRCFQoTX2Rvd25CeXRlc1BlclNlY29uZCIRCg9EaWFnbm9zZVJlcXVlc3QiOgoQRGlhZ25vc2VSZXNwb25zZRImCgZjaGVja3MYASADKAsyFi50cmVsbGlzLmNvbnRyb2wuQ2hlY2siwwEKBUNoZWNrEgwKBG5hbWUYASABKAkSLwoHb3V0Y29tZRgCIAEoDjIeLnRyZWxsaXMuY29udHJvbC5DaGVjay5PdXRjb21lEg8KB21lc3NhZ2UYAyABKAkSDAoEaGludBgEIAEoCSJcCgdPdXRjb21lEhcKE09VVENPTUVfVU5TUEVDSUZJRUQQABIOCgpPVVRDT01FX09LEAESEwoPT1VUQ09NRV9XQVJOSU5HEAISEwoPT1VUQ09NRV9GQUlMVVJFEAMiIwoTRGlhZ25vc2VQZWVyUmVxdWVzdBIMCgRwZWVyGAEgASgJIoEGChREaWFnbm9zZVBlZXJSZXNwb25zZRIjCgRwZWVyGAEgASgLMhUudHJlbGxpcy5jb250cm9sLlBlZXISEAoIZmluZGluZ3MYAiADKAkSRQoLY29ubmVjdGlvbnMYAyADKAsyMC50cmVsbGlzLmNvbnRyb2wuRGlhZ25vc2VQZWVyUmVzcG9uc2UuQ29ubmVjdGlvbhIRCglhZGRyZXNzZXMYBCADKAkSJAoOZGlhbGVkX3VuaXhfbXMYBSABKARSDGRpYWxlZFVuaXhNcxI5CgVkaWFscxgGIAMoCzIqLnRyZWxsaXMuY29udHJvbC5EaWFnbm9zZVBlZXJSZXNwb25zZS5EaWFsEjwKB3B1bmNoZXMYByADKAsyKy50cmVsbGlzLmNvbnRyb2wuRGlhZ25vc2VQZWVyUmVzcG9uc2UuUHVuY2gaaQoKQ29ubmVjdGlvbhIoCgRwYXRoGAEgASgOMhoudHJlbGxpcy5jb250cm9sLlBlZXIuUGF0aBIRCgl0cmFuc3BvcnQYAiABKAkSDwoHYWRkcmVzcxgDIAEoCRINCgVyZWxheRgEIAEoCRpJCgREaWFsEg8KB2FkZHJlc3MYASABKAkSDwoHcHJvYmxlbRgCIAEoCRIfCgtkdXJhdGlvbl9tcxgDIAEoBFIKZHVyYXRpb25NcxpRCgZNZXRob2QSDAoEbmFtZRgBIAEoCRIOCgZyZXN1bHQYAiABKAkSDgoGcmVhc29uGAMgASgJEhkKCGVuZGVkX21zGAQgASgEUgdlbmRlZE1zGq8BCgVQdW5jaBIXCgd1bml4X21zGAEgASgEUgZ1bml4TXMSDAoEcm9sZRgCIAEoCRIfCgtkdXJhdGlvbl9tcxgDIAEoBFIKZHVyYXRpb25NcxIOCgZ3aW5uZXIYBCABKAkSDwoHcHJvYmxlbRgFIAEoCRI9CgdtZXRob2RzGAYgAygLMiwudHJlbGxpcy5jb250cm9sLkRpYWdub3NlUGVlclJlc3BvbnNlLk1ldGhvZCIhChFDcmVhdGVNZXNoUmVxdWVzdBIMCgRuYW1lGAEgASgJIj0KEkNyZWF0ZU1lc2hSZXNwb25zZRInCgRtZXNoGAEgASgLMhkudHJlbGxpcy5jb250cm9sLk1lc2hJbmZvInIKDUludml0ZVJlcXVlc3QSIwoEcm9sZRgBIAEoDjIVLnRyZWxsaXMuY29udHJvbC5Sb2xlEhsKCXVzZV9jb3VudBgCIAEoDVIIdXNlQ291bnQSHwoLbGlmZXRpbWVfbXMYAyABKARSCmxpZmV0aW1lTXMiigEKDkludml0ZVJlc3BvbnNlEg4KBnRpY2tldBgBIAEoCRImCg9leHBpcmVzX3VuaXhfbXMYAiABKARSDWV4cGlyZXNVbml4TXMSGwoJdXNlX2NvdW50GAMgASgNUgh1c2VDb3VudBIjCgRyb2xlGAQgASgOMhUudHJlbGxpcy5jb250cm9sLlJvbGUiHQoLSm9pblJlcXVlc3QSDgoGdGlja2V0GAEgASgJIkQKDEpvaW5SZXNwb25zZRInCgRtZXNoGAEgASgLMhkudHJlbGxpcy5jb250cm9sLk1lc2hJbmZvEgsKA3ZpYRgCIAEoCSItCg1SZXZva2VSZXF1ZXN0EgwKBHBlZXIYASABKAkSDgoGcmVhc29uGAIgASgJIh4KDlJldm9rZVJlc3BvbnNlEgwKBHBlZXIYASABKAkiEgoQTGlzdFBlZXJzUmVxdWVzdCI5ChFMaXN0UGVlcnNSZXNwb25zZRIkCgVwZWVycxgBIAMoCzIVLnRyZWxsaXMuY29udHJvbC5QZWVyIpIDCgRQZWVyEgoKAmlkGAEgASgJEgwKBG5hbWUYAiABKAkSIwoEcm9sZRgDIAEoDjIVLnRyZWxsaXMuY29udHJvbC5Sb2xlEhEKCWNvbm5lY3RlZBgEIAEoCBIoCgRwYXRoGAUgASgOMhoudHJlbGxpcy5jb250cm9sLlBlZXIuUGF0aBIRCgl0cmFuc3BvcnQYBiABKAkSDwoHYWRkcmVzcxgHIAEoCRIcCgZydHRfbXMYCCABKAFCAEgAUgVydHRNc4gBARIlCg5yZWNlaXZlZF9ieXRlcxgJIAEoBFINcmVjZWl2ZWRCeXRlcxIdCgpzZW50X2J5dGVzGAogASgEUglzZW50Qnl0ZXMSKgoRY29ubmVjdGVkX3VuaXhfbXMYCyABKARSD2Nvbm5lY3RlZFVuaXhNcxIPCgdyZXZva2VkGAwgASgIIj8KBFBhdGgSFAoQUEFUSF9VTlNQRUNJRklFRBAAEg8KC1BBVEhfRElSRUNUEAESEAoMUEFUSF9SRUxBWUVEEAJCCAoGX3J0dE1zIksKC1BpbmdSZXF1ZXN0EgwKBHBlZXIYASABKAkSDQoFY291bnQYAiABKA0SHwoLaW50ZXJ2YWxfbXMYAyABKA1SCmludGVydmFsTXMifwoJUGluZ1JlcGx5EhAKCHNlcXVlbmNlGAEgASgNEhUKBnJ0dF9tcxgCIAEoAVIFcnR0TXMSKAoEcGF0aBgDIAEoDjIaLnRyZWxsaXMuY29udHJvbC5QZWVyLlBhdGgSEQoJdHJhbnNwb3J0GAQgASgJEgwKBHBlZXIYBSABKAkiEgoQV2F0Y2hNZXNoUmVxdWVzdCKYAgoJTWVzaEV2ZW50Ei0KBHR5cGUYASABKA4yHy50cmVsbGlzLmNvbnRyb2wuTWVzaEV2ZW50LlR5cGUSDAoEcGVlchgCIAEoCRIXCgd1bml4X21zGAMgASgEUgZ1bml4TXMSDgoGZGV0YWlsGAQgASgJIqQBCgRUeXBlEhQKEFRZUEVfVU5TUEVDSUZJRUQQABISCg5UWVBFX0NPTk5FQ1RFRBABEhUKEVRZUEVfRElTQ09OTkVDVEVEEAISFQoRVFlQRV9QQVRIX0NIQU5HRUQQAxIXChNUWVBFX01FTUJFUl9SRVZPS0VEEAQSGgoWVFlQRV9BRERSRVNTRVNfQ0hBTkdFRBAFEg8KC1RZUEVfSk9JTkVEEAYiuwIKBU1vZGVsEgoKAmlkGAEgASgJEgwKBG5hbWUYAiABKAkSCwoDdGFnGAMgASgJEhEKCXB1Ymxpc2hlchgEIAEoCRImCg9jcmVhdGVkX3VuaXhfbXMYBSABKARSDWNyZWF0ZWRVbml4TXMSHQoKc2l6ZV9ieXRlcxgGIAEoBFIJc2l6ZUJ5dGVzEh0KCmZpbGVfY291bnQYByABKA1SCWZpbGVDb3VudBIrCghwcmVzZW5jZRgIIAEoDjIZLnRyZWxsaXMuY29udHJvbC5QcmVzZW5jZRIMCgRwYXRoGAkgASgJEiMKDXByZXNlbnRfYnl0ZXMYCiABKARSDHByZXNlbnRCeXRlcxIPCgdhdXRob3JzGAsgAygJEhEKCWFtYmlndW91cxgMIAEoCBIOCgZwaW5uZWQYDSABKAgiigEKCU1vZGVsRmlsZRIMCgRwYXRoGAEgASgJEh0KCnNpemVfYnl0ZXMYAiABKARSCXNpemVCeXRlcxIOCgZzaGEyNTYYAyABKAkSHQoKY2h1bmtfbGlzdBgEIAEoCVIJY2h1bmtMaXN0EiEKDHRlbnNvcl9jb3VudBgFIAEoDVILdGVuc29yQ291bnQiYQoGVGVuc29yEgwKBG5hbWUYASABKAkSDQoFZHR5cGUYAiABKAkSDQoFc2hhcGUYAyADKAQSDAoEZmlsZRgEIAEoCRIdCgpzaXplX2J5dGVzGAUgASgEUglzaXplQnl0ZXMiWgoMRmlsZVByb2dyZXNzEgwKBHBhdGgYASABKAkSHQoKZG9uZV9ieXRlcxgCIAEoBFIJZG9uZUJ5dGVzEh0KCnNpemVfYnl0ZXMYAyABKARSCXNpemVCeXRlcyKDAwoIUHJvZ3Jlc3MSDQoFcGhhc2UYASABKAkSHQoKZG9uZV9ieXRlcxgCIAEoBFIJZG9uZUJ5dGVzEh8KC3RvdGFsX2J5dGVzGAMgASgEUgp0b3RhbEJ5dGVzEiYKD2RvbmVfZmlsZV9jb3VudBgEIAEoDVINZG9uZUZpbGVDb3VudBIdCgpmaWxlX2NvdW50GAUgASgNUglmaWxlQ291bnQSDAoEcGF0aBgGIAEoCRIlCg5wcm92aWRlcl9jb3VudBgHIAEoDVINcHJvdmlkZXJDb3VudBIoChBieXRlc19wZXJfc2Vjb25kGAggASgEUg5ieXRlc1BlclNlY29uZBIsCglwcm92aWRlcnMYCSADKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvdmlkZXISHAoGZXRhX21zGAogASgEQgBIAFIFZXRhTXOIAQESLAoFZmlsZXMYCyADKAsyHS50cmVsbGlzLmNvbnRyb2wuRmlsZVByb2dyZXNzQggKBl9ldGFNcyKsAQoIUHJvdmlkZXISDAoEcGVlchgBIAEoCRIdCgpkb25lX2J5dGVzGAIgASgEUglkb25lQnl0ZXMSKAoQYnl0ZXNfcGVyX3NlY29uZBgDIAEoBFIOYnl0ZXNQZXJTZWNvbmQSDAoEbGFuZRgEIAEoCRIoCgRwYXRoGAUgASgOMhoudHJlbGxpcy5jb250cm9sLlBlZXIuUGF0aBIRCgl0cmFuc3BvcnQYBiABKAki0AEKDlB1Ymxpc2hSZXF1ZXN0EgwKBHBhdGgYASABKAkSDAoEbmFtZRgCIAEoCRILCgN0YWcYAyABKAkSPwoIbWV0YWRhdGEYBCADKAsyLS50cmVsbGlzLmNvbnRyb2wuUHVibGlzaFJlcXVlc3QuTWV0YWRhdGFFbnRyeRIPCgdlbmNyeXB0GAUgASgIEhIKCnJlY2lwaWVudHMYBiADKAkaLwoNTWV0YWRhdGFFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBInYKDFB1Ymxpc2hFdmVudBItCghwcm9ncmVzcxgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEi4KBGRvbmUYAiABKAsyHi50cmVsbGlzLmNvbnRyb2wuUHVibGlzaFJlc3VsdEgAQgcKBWV2ZW50IuIBCg1QdWJsaXNoUmVzdWx0EiUKBW1vZGVsGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEhEKCXVuY2hhbmdlZBgCIAEoCBIQCgh3YXJuaW5ncxgDIAMoCRIsChJpZ25vcmVkX2ZpbGVfY291bnQYBCABKA1SEGlnbm9yZWRGaWxlQ291bnQSDwoHaWdub3JlZBgFIAMoCRIjCg1lbXB0eV9mb2xkZXJzGAYgAygJUgxlbXB0eUZvbGRlcnMSIQoMdGVuc29yX2NvdW50GAcgASgNUgt0ZW5zb3JDb3VudCJkChNXYXRjaFB1Ymxpc2hSZXF1ZXN0EjAKB3B1Ymxpc2gYASABKAsyHy50cmVsbGlzLmNvbnRyb2wuUHVibGlzaFJlcXVlc3QSGwoJc2V0dGxlX21zGAIgASgNUghzZXR0bGVNcyK1AQoRV2F0Y2hQdWJsaXNoRXZlbnQSLQoIcHJvZ3Jlc3MYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABIzCglwdWJsaXNoZWQYAiABKAsyHi50cmVsbGlzLmNvbnRyb2wuUHVibGlzaFJlc3VsdEgAEjMKBmZhaWxlZBgDIAEoCzIhLnRyZWxsaXMuY29udHJvbC5PcGVyYXRpb25GYWlsdXJlSABCBwoFZXZlbnQiPwoQT3BlcmF0aW9uRmFpbHVyZRIMCgRraW5kGAEgASgJEg8KB21lc3NhZ2UYAiABKAkSDAoEaGludBgDIAEoCSKxAQoLUHVsbFJlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEgsKA291dBgCIAEoCRINCgVmaWxlcxgDIAMoCRIOCgZsYXllcnMYBCABKAkSDwoHdGVuc29ycxgFIAMoCRIbCglodWJfY2FjaGUYBiABKAlSCGh1YkNhY2hlEiUKDmh1Yl9yZXBvc2l0b3J5GAcgASgJUg1odWJSZXBvc2l0b3J5Eg4KBnNlYWxlZBgIIAEoCCLOAQoJUHVsbEV2ZW50EicKBWZvdW5kGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsSAASLQoIcHJvZ3Jlc3MYAiABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABIrCgRkb25lGAMgASgLMhsudHJlbGxpcy5jb250cm9sLlB1bGxSZXN1bHRIABIzCgdkcm9wcGVkGAQgASgLMiAudHJlbGxpcy5jb250cm9sLkRyb3BwZWRQcm92aWRlckgAQgcKBWV2ZW50IrsBCgpQdWxsUmVzdWx0EiUKBW1vZGVsGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEiMKDWZldGNoZWRfYnl0ZXMYAiABKARSDGZldGNoZWRCeXRlcxIhCgxyZXVzZWRfYnl0ZXMYAyABKARSC3JldXNlZEJ5dGVzEh0KCmtlcHRfYnl0ZXMYBCABKARSCWtlcHRCeXRlcxIfCgtkdXJhdGlvbl9tcxgFIAEoBFIKZHVyYXRpb25NcyIwCg9Ecm9wcGVkUHJvdmlkZXISDAoEcGVlchgBIAEoCRIPCgdtZXNzYWdlGAIgASgJIiIKEUxpc3RNb2RlbHNSZXF1ZXN0Eg0KBWxvY2FsGAEgASgIIjwKEkxpc3RNb2RlbHNSZXNwb25zZRImCgZtb2RlbHMYASADKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwiUgoQU2hvd01vZGVsUmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSKwoRd2l0aG91dF9wcm92aWRlcnMYAiABKAhSEHdpdGhvdXRQcm92aWRlcnMi7gIKEVNob3dNb2RlbFJlc3BvbnNlEiUKBW1vZGVsGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEikKBWZpbGVzGAIgAygLMhoudHJlbGxpcy5jb250cm9sLk1vZGVsRmlsZRJCCghtZXRhZGF0YRgDIAMoCzIwLnRyZWxsaXMuY29udHJvbC5TaG93TW9kZWxSZXNwb25zZS5NZXRhZGF0YUVudHJ5EigKB3RlbnNvcnMYBCADKAsyFy50cmVsbGlzLmNvbnRyb2wuVGVuc29yEjAKFG9taXR0ZWRfdGVuc29yX2NvdW50GAUgASgNUhJvbWl0dGVkVGVuc29yQ291bnQSEQoJcHJvdmlkZXJzGAYgAygJEg8KB3BhcmVudHMYByADKAkSEgoKcmVjaXBpZW50cxgIIAMoCRovCg1NZXRhZGF0YUVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEiSgoSUmVtb3ZlTW9kZWxSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRIhCgxkZWxldGVfZmlsZXMYAiABKAhSC2RlbGV0ZUZpbGVzIk8KE1JlbW92ZU1vZGVsUmVzcG9uc2USCgoCaWQYASABKAkSLAoSZGVsZXRlZF9maWxlX2NvdW50GAIgASgNUhBkZWxldGVkRmlsZUNvdW50IjcKElZlcmlmeU1vZGVsUmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSDgoGcmVwYWlyGAIgASgIInQKC1ZlcmlmeUV2ZW50Ei0KCHByb2dyZXNzGAEgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASLQoEZG9uZRgCIAEoCzIdLnRyZWxsaXMuY29udHJvbC5WZXJpZnlSZXN1bHRIAEIHCgVldmVudCJYCgxWZXJpZnlSZXN1bHQSJQoFbW9kZWwYASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSDwoHZGFtYWdlZBgCIAMoCRIQCghyZXBhaXJlZBgDIAMoCSJZChRTdHJlYW1UZW5zb3JzUmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSDQoFZmlsZXMYAiADKAkSDgoGbGF5ZXJzGAMgASgJEg8KB3RlbnNvcnMYBCADKAkihAEKC1RlbnNvckV2ZW50Ei0KCHByb2dyZXNzGAEgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASLQoFc3RhcnQYAiABKAsyHC50cmVsbGlzLmNvbnRyb2wuVGVuc29yU3RhcnRIABIOCgRkYXRhGAMgASgMSABCBwoFZXZlbnQiqQEKC1RlbnNvclN0YXJ0EgwKBG5hbWUYASABKAkSDQoFZHR5cGUYAiABKAkSDQoFc2hhcGUYAyADKAQSDAoEZmlsZRgEIAEoCRIhCgxvZmZzZXRfYnl0ZXMYBSABKARSC29mZnNldEJ5dGVzEh0KCnNpemVfYnl0ZXMYBiABKARSCXNpemVCeXRlcxIUCgVsYXllchgHIAEoDUIASACIAQFCCAoGX2xheWVyIi0KEURpZmZNb2RlbHNSZXF1ZXN0EgwKBGZyb20YASABKAkSCgoCdG8YAiABKAkirAIKEkRpZmZNb2RlbHNSZXNwb25zZRIkCgRmcm9tGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEiIKAnRvGAIgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEioKBWZpbGVzGAMgAygLMhsudHJlbGxpcy5jb250cm9sLkZpbGVDaGFuZ2USLgoHdGVuc29ycxgEIAMoCzIdLnRyZWxsaXMuY29udHJvbC5UZW5zb3JDaGFuZ2USMAoUb21pdHRlZF90ZW5zb3JfY291bnQYBSABKA1SEm9taXR0ZWRUZW5zb3JDb3VudBIhCgxzaGFyZWRfYnl0ZXMYBiABKARSC3NoYXJlZEJ5dGVzEhsKCW5ld19ieXRlcxgHIAEoBFIIbmV3Qnl0ZXMiZAoKRmlsZUNoYW5nZRIMCgRwYXRoGAEgASgJEg4KBmNoYW5nZRgCIAEoCRIdCgpmcm9tX2J5dGVzGAMgASgEUglmcm9tQnl0ZXMSGQoIdG9fYnl0ZXMYBCABKARSB3RvQnl0ZXMiWQoMVGVuc29yQ2hhbmdlEgwKBG5hbWUYASABKAkSDgoGY2hhbmdlGAIgASgJEgwKBHBhdGgYAyABKAkSHQoKc2l6ZV9ieXRlcxgEIAEoBFIJc2l6ZUJ5dGVzIn4KDUZvbGxvd0NvbW1hbmQSLwoFc3RhcnQYASABKAsyHi50cmVsbGlzLmNvbnRyb2wuRm9sbG93UmVxdWVzdEgAEjEKB3ZlcmRpY3QYAiABKAsyHi50cmVsbGlzLmNvbnRyb2wuRm9sbG93VmVyZGljdEgAQgkKB2NvbW1hbmQiWwoNRm9sbG93UmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSCwoDb3V0GAIgASgJEh0KCmtlZXBfY291bnQYAyABKA1SCWtlZXBDb3VudBILCgNhc2sYBCABKAgiPQoNRm9sbG93VmVyZGljdBIKCgJpZBgBIAEoCRIQCghhY2NlcHRlZBgCIAEoCBIOCgZyZWFzb24YAyABKAkiuAMKC0ZvbGxvd0V2ZW50EjcKB3B1bGxpbmcYASABKAsyJC50cmVsbGlzLmNvbnRyb2wuRm9sbG93RXZlbnQuUHVsbGluZ0gAEi0KCHByb2dyZXNzGAIgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASNAoIc3dpdGNoZWQYAyABKAsyIC50cmVsbGlzLmNvbnRyb2wuRm9sbG93ZWRWZXJzaW9uSAASNAoIYWNjZXB0ZWQYBCABKAsyIC50cmVsbGlzLmNvbnRyb2wuRm9sbG93ZWRWZXJzaW9uSAASSgoLcm9sbGVkX2JhY2sYBSABKAsyJy50cmVsbGlzLmNvbnRyb2wuRm9sbG93RXZlbnQuUm9sbGVkQmFja0gAUgpyb2xsZWRCYWNrEjMKBmZhaWxlZBgGIAEoCzIhLnRyZWxsaXMuY29udHJvbC5PcGVyYXRpb25GYWlsdXJlSAAaFQoHUHVsbGluZxIKCgJpZBgBIAEoCRo0CgpSb2xsZWRCYWNrEgoKAmlkGAEgASgJEgoKAnRvGAIgASgJEg4KBnJlYXNvbhgDIAEoCUIHCgVldmVudCLYAQoPRm9sbG93ZWRWZXJzaW9uEgoKAmlkGAEgASgJEgwKBHBhdGgYAiABKAkSDwoHY3VycmVudBgDIAEoCRIQCghwcmV2aW91cxgEIAEoCRIfCgtpc19yb2xsYmFjaxgFIAEoCFIKaXNSb2xsYmFjaxIjCg1mZXRjaGVkX2J5dGVzGAYgASgEUgxmZXRjaGVkQnl0ZXMSIQoMcmV1c2VkX2J5dGVzGAcgASgEUgtyZXVzZWRCeXRlcxIfCgtkdXJhdGlvbl9tcxgIIAEoBFIKZHVyYXRpb25NcyIeCg9Sb2xsQmFja1JlcXVlc3QSCwoDb3V0GAEgASgJIiwKEFJvbGxCYWNrUmVzcG9uc2USDAoEZnJvbRgBIAEoCRIKCgJ0bxgCIAEoCSJ1ChBJbXBvcnRIdWJSZXF1ZXN0Eg0KBWNhY2hlGAEgASgJEhQKDHJlcG9zaXRvcmllcxgCIAMoCRIjCg1hbGxfcmV2aXNpb25zGAMgASgIUgxhbGxSZXZpc2lvbnMSFwoHZHJ5X3J1bhgEIAEoCFIGZHJ5UnVuIswDCg5JbXBvcnRIdWJFdmVudBItCghwcm9ncmVzcxgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEjwKCGltcG9ydGVkGAIgASgLMigudHJlbGxpcy5jb250cm9sLkltcG9ydEh1YkV2ZW50LkltcG9ydGVkSAASPQoGZmFpbGVkGAMgASgLMisudHJlbGxpcy5jb250cm9sLkltcG9ydEh1YkV2ZW50Lk5vdEltcG9ydGVkSAASMAoEZG9uZRgEIAEoCzIgLnRyZWxsaXMuY29udHJvbC5JbXBvcnRIdWJSZXN1bHRIABpqCghJbXBvcnRlZBISCgpyZXBvc2l0b3J5GAEgASgJEhAKCHJldmlzaW9uGAIgASgJEiUKBW1vZGVsGAMgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEhEKCXVuY2hhbmdlZBgEIAEoCBpnCgtOb3RJbXBvcnRlZBISCgpyZXBvc2l0b3J5GAEgASgJEhAKCHJldmlzaW9uGAIgASgJEjIKB2ZhaWx1cmUYAyABKAsyIS50cmVsbGlzLmNvbnRyb2wuT3BlcmF0aW9uRmFpbHVyZUIHCgVldmVudCJbCg9JbXBvcnRIdWJSZXN1bHQSJQoOaW1wb3J0ZWRfY291bnQYASABKA1SDWltcG9ydGVkQ291bnQSIQoMZmFpbGVkX2NvdW50GAIgASgNUgtmYWlsZWRDb3VudCI0Cg9QaW5Nb2RlbFJlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEg4KBnBpbm5lZBgCIAEoCCI5ChBQaW5Nb2RlbFJlc3BvbnNlEiUKBW1vZGVsGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsIikKDkNvbGxlY3RSZXF1ZXN0EhcKB2RyeV9ydW4YASABKAhSBmRyeVJ1biKPAgoPQ29sbGVjdFJlc3BvbnNlEi4KB2V2aWN0ZWQYASADKAsyHS50cmVsbGlzLmNvbnRyb2wuRXZpY3RlZE1vZGVsEi0KBWZpbGVzGAIgAygLMh4udHJlbGxpcy5jb250cm9sLkNvbGxlY3RlZEZpbGUSHQoKYmxvYl9jb3VudBgDIAEoDVIJYmxvYkNvdW50Eh0KCmJsb2JfYnl0ZXMYBCABKARSCWJsb2JCeXRlcxIfCgtmcmVlZF9ieXRlcxgFIAEoBFIKZnJlZWRCeXRlcxIdCgp1c2VkX2J5dGVzGAYgASgEUgl1c2VkQnl0ZXMSHwoLcXVvdGFfYnl0ZXMYByABKARSCnF1b3RhQnl0ZXMiWQoMRXZpY3RlZE1vZGVsEgoKAmlkGAEgASgJEgwKBG5hbWUYAiABKAkSDQoFYnl0ZXMYAyABKAQSIAoMdXNlZF91bml4X21zGAQgASgEUgp1c2VkVW5peE1zIiwKDUNvbGxlY3RlZEZpbGUSDAoEcGF0aBgBIAEoCRINCgVieXRlcxgCIAEoBCIwCg9HZXRWYWx1ZVJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSCwoDa2V5GAIgASgJIj4KEEdldFZhbHVlUmVzcG9uc2USKgoFZW50cnkYASABKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeSJwCgpTdGF0ZUVudHJ5EgsKA2tleRgBIAEoCRIOCgZhdXRob3IYAiABKAkSHQoKdmFsdWVfanNvbhgDIAEoCVIJdmFsdWVKc29uEiYKD3VwZGF0ZWRfdW5peF9tcxgEIAEoBFINdXBkYXRlZFVuaXhNcyJPCg9TZXRWYWx1ZVJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSCwoDa2V5GAIgASgJEh0KCnZhbHVlX2pzb24YAyABKAlSCXZhbHVlSnNvbiISChBTZXRWYWx1ZVJlc3BvbnNlIjMKEkRlbGV0ZVZhbHVlUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRILCgNrZXkYAiABKAkiJgoTRGVsZXRlVmFsdWVSZXNwb25zZRIPCgdleGlzdGVkGAEgASgIIjYKEkxpc3RFbnRyaWVzUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRIOCgZwcmVmaXgYAiABKAkiQwoTTGlzdEVudHJpZXNSZXNwb25zZRIsCgdlbnRyaWVzGAEgAygLMhsudHJlbGxpcy5jb250cm9sLlN0YXRlRW50cnkiFgoUTGlzdERvY3VtZW50c1JlcXVlc3QiWwoVTGlzdERvY3VtZW50c1Jlc3BvbnNlEhEKCWRvY3VtZW50cxgBIAMoCRIvCgZzaGFyZWQYAiADKAsyHy50cmVsbGlzLmNvbnRyb2wuU2hhcmVkRG9jdW1lbnQidwoOU2hhcmVkRG9jdW1lbnQSCgoCaWQYASABKAkSDQoFb3duZXIYAiABKAkSDwoHd3JpdGVycxgDIAMoCRInCg9ldmVyeW9uZV93cml0ZXMYBCABKAhSDmV2ZXJ5b25lV3JpdGVzEhAKCHdyaXRhYmxlGAUgASgIIjUKEVdhdGNoU3RhdGVSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEg4KBnByZWZpeBgCIAEoCSK0AQoKU3RhdGVFdmVudBIqCgNzZXQYASABKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeUgAEi4KB2RlbGV0ZWQYAiABKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeUgAEjYKB2N1cnJlbnQYAyABKAsyIy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFdmVudC5DdXJyZW50SAAaCQoHQ3VycmVudEIHCgVldmVudCKOAQoOU2V0TWFueVJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSNQoGd3JpdGVzGAIgAygLMiUudHJlbGxpcy5jb250cm9sLlNldE1hbnlSZXF1ZXN0LldyaXRlGjMKBVdyaXRlEgsKA2tleRgBIAEoCRIdCgp2YWx1ZV9qc29uGAIgASgJUgl2YWx1ZUpzb24iEQoPU2V0TWFueVJlc3BvbnNlIjEKDkhpc3RvcnlSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEg0KBWxpbWl0GAIgASgNIkEKD0hpc3RvcnlSZXNwb25zZRIuCgdlbnRyaWVzGAEgAygLMh0udHJlbGxpcy5jb250cm9sLkhpc3RvcnlFbnRyeSKOAQoMSGlzdG9yeUVudHJ5EgsKA2tleRgBIAEoCRIOCgZhdXRob3IYAiABKAkSHQoKdmFsdWVfanNvbhgDIAEoCVIJdmFsdWVKc29uEiYKD3VwZGF0ZWRfdW5peF9tcxgEIAEoBFINdXBkYXRlZFVuaXhNcxINCgVlcG9jaBgFIAEoDRILCgNzZXEYBiABKA0iFAoSU3RhdGVTdGF0dXNSZXF1ZXN0IrcDChNTdGF0ZVN0YXR1c1Jlc3BvbnNlEg4KBmRpZ2VzdBgBIAEoDBIdCgpwZWVyX2NvdW50GAIgASgNUglwZWVyQ291bnQSJQoOZG9jdW1lbnRfY291bnQYAyABKA1SDWRvY3VtZW50Q291bnQSIQoMYXV0aG9yX2NvdW50GAQgASgNUgthdXRob3JDb3VudBIbCglsb2dfY291bnQYBSABKA1SCGxvZ0NvdW50Eh8KC2VudHJ5X2NvdW50GAYgASgEUgplbnRyeUNvdW50EiMKDXBlbmRpbmdfYnl0ZXMYByABKARSDHBlbmRpbmdCeXRlcxIuChNyZWZ1c2VkX2VudHJ5X2NvdW50GAggASgEUhFyZWZ1c2VkRW50cnlDb3VudBIbCglyZWFkX29ubHkYCSABKAlSCHJlYWRPbmx5Ej4KBmZyb3plbhgKIAMoCzIuLnRyZWxsaXMuY29udHJvbC5TdGF0ZVN0YXR1c1Jlc3BvbnNlLkZyb3plbkxvZxo3CglGcm96ZW5Mb2cSDgoGYXV0aG9yGAEgASgJEg0KBWVwb2NoGAIgASgNEgsKA3NlcRgDIAEoDSI2ChVXYWl0UmVwbGljYXRlZFJlcXVlc3QSHQoKcGVlcl9jb3VudBgBIAEoDVIJcGVlckNvdW50IhgKFldhaXRSZXBsaWNhdGVkUmVzcG9uc2UiFQoTQ29tcGFjdFN0YXRlUmVxdWVzdCIWChRDb21wYWN0U3RhdGVSZXNwb25zZSJdChNDcmVhdGVTaGFyZWRSZXF1ZXN0EgwKBG5hbWUYASABKAkSDwoHd3JpdGVycxgCIAMoCRInCg9ldmVyeW9uZV93cml0ZXMYAyABKAhSDmV2ZXJ5b25lV3JpdGVzIkkKFENyZWF0ZVNoYXJlZFJlc3BvbnNlEjEKCGRvY3VtZW50GAEgASgLMh8udHJlbGxpcy5jb250cm9sLlNoYXJlZERvY3VtZW50ImQKFlNldFNoYXJlZFBvbGljeVJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSDwoHd3JpdGVycxgCIAMoCRInCg9ldmVyeW9uZV93cml0ZXMYAyABKAhSDmV2ZXJ5b25lV3JpdGVzIhkKF1NldFNoYXJlZFBvbGljeVJlc3BvbnNlIiUKEVJlYWRTaGFyZWRSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJImoKElJlYWRTaGFyZWRSZXNwb25zZRIxCghkb2N1bWVudBgBIAEoCzIfLnRyZWxsaXMuY29udHJvbC5TaGFyZWREb2N1bWVudBIhCgxjb250ZW50X2pzb24YAiABKAlSC2NvbnRlbnRKc29uIlEKEUVkaXRTaGFyZWRSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEioKBWVkaXRzGAIgAygLMhsudHJlbGxpcy5jb250cm9sLlNoYXJlZEVkaXQi9AUKClNoYXJlZEVkaXQSDAoEbmFtZRgBIAEoCRI9CgdtYXBfc2V0GAIgASgLMiIudHJlbGxpcy5jb250cm9sLlNoYXJlZEVkaXQuTWFwU2V0SABSBm1hcFNldBJGCgptYXBfZGVsZXRlGAMgASgLMiUudHJlbGxpcy5jb250cm9sLlNoYXJlZEVkaXQuTWFwRGVsZXRlSABSCW1hcERlbGV0ZRJJCgtsaXN0X2luc2VydBgEIAEoCzImLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0Lkxpc3RJbnNlcnRIAFIKbGlzdEluc2VydBJDCgtsaXN0X2RlbGV0ZRgFIAEoCzIgLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0LlNwYW5IAFIKbGlzdERlbGV0ZRJJCgt0ZXh0X2luc2VydBgGIAEoCzImLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0LlRleHRJbnNlcnRIAFIKdGV4dEluc2VydBJDCgt0ZXh0X2RlbGV0ZRgHIAEoCzIgLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0LlNwYW5IAFIKdGV4dERlbGV0ZRIhCgtjb3VudGVyX2FkZBgIIAEoAUgAUgpjb3VudGVyQWRkGjQKBk1hcFNldBILCgNrZXkYASABKAkSHQoKdmFsdWVfanNvbhgCIAEoCVIJdmFsdWVKc29uGhgKCU1hcERlbGV0ZRILCgNrZXkYASABKAkaPAoKTGlzdEluc2VydBINCgVpbmRleBgBIAEoDRIfCgt2YWx1ZXNfanNvbhgCIAEoCVIKdmFsdWVzSnNvbhpSCgpUZXh0SW5zZXJ0Eg0KBWluZGV4GAEgASgNEgwKBHRleHQYAiABKAkSJwoPYXR0cmlidXRlc19qc29uGAMgASgJUg5hdHRyaWJ1dGVzSnNvbhokCgRTcGFuEg0KBWluZGV4GAEgASgNEg0KBWNvdW50GAIgASgNQgYKBGVkaXQiFAoSRWRpdFNoYXJlZFJlc3BvbnNlIiYKEldhdGNoU2hhcmVkUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCSKXAQoLU2hhcmVkRXZlbnQSDgoGYXV0aG9yGAEgASgJEg4KBm9yaWdpbhgCIAEoCRI0CgdjaGFuZ2VzGAMgAygLMiMudHJlbGxpcy5jb250cm9sLlNoYXJlZEV2ZW50LkNoYW5nZRoyCgZDaGFuZ2USDAoEa2luZBgBIAEoCRIMCgRuYW1lGAIgASgJEgwKBGtleXMYAyADKAkiZwoQU2V0UmVjb3JkUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRILCgNrZXkYAiABKAkSHQoKdmFsdWVfanNvbhgDIAEoCVIJdmFsdWVKc29uEhUKBnR0bF9tcxgEIAEoDVIFdHRsTXMiEwoRU2V0UmVjb3JkUmVzcG9uc2UiNAoTRGVsZXRlUmVjb3JkUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRILCgNrZXkYAiABKAkiFgoURGVsZXRlUmVjb3JkUmVzcG9uc2UiJgoSTGlzdFJlY29yZHNSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJIkMKE0xpc3RSZWNvcmRzUmVzcG9uc2USLAoHZW50cmllcxgBIAMoCzIbLnRyZWxsaXMuY29udHJvbC5TdGF0ZUVudHJ5IicKE1dhdGNoUmVjb3Jkc1JlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkigQEKDFNlcnZlUmVxdWVzdBIQCghzZXJ2aWNlcxgBIAMoCRIPCgdwcm9ncmFtGAIgASgJEgwKBG5hbWUYAyABKAkSEAoIY2FwYWNpdHkYBCABKA0SLgoTZmlsZV9kZXNjcmlwdG9yX3NldBgFIAEoDFIRZmlsZURlc2NyaXB0b3JTZXQiYQoKU2VydmVFdmVudBI8CgpyZWdpc3RlcmVkGAEgASgLMiYudHJlbGxpcy5jb250cm9sLlNlcnZlRXZlbnQuUmVnaXN0ZXJlZEgAGgwKClJlZ2lzdGVyZWRCBwoFZXZlbnQiIwoTTGlzdFNlcnZpY2VzUmVxdWVzdBIMCgRwZWVyGAEgASgJIigKFExpc3RTZXJ2aWNlc1Jlc3BvbnNlEhAKCHNlcnZpY2VzGAEgAygJIhIKEExpc3ROYW1lc1JlcXVlc3QiPwoRTGlzdE5hbWVzUmVzcG9uc2USKgoFbmFtZXMYASADKAsyGy50cmVsbGlzLmNvbnRyb2wuU2VydmVkTmFtZSJICgpTZXJ2ZWROYW1lEgwKBG5hbWUYASABKAkSLAoHc2VydmVycxgCIAMoCzIbLnRyZWxsaXMuY29udHJvbC5OYW1lU2VydmVyIp4BCgpOYW1lU2VydmVyEgwKBHBlZXIYASABKAkSEAoIc2VydmljZXMYAiADKAkSIwoNcnVubmluZ19jb3VudBgDIAEoDVIMcnVubmluZ0NvdW50EhAKCGNhcGFjaXR5GAQgASgNEhEKCWNvbm5lY3RlZBgFIAEoCBIcCgZydHRfbXMYBiABKAFCAEgAUgVydHRNc4gBAUIICgZfcnR0TXMiOQoWRGVzY3JpYmVTZXJ2aWNlUmVxdWVzdBIOCgZ0YXJnZXQYASABKAkSDwoHc2VydmljZRgCIAEoCSJJChdEZXNjcmliZVNlcnZpY2VSZXNwb25zZRIuChNmaWxlX2Rlc2NyaXB0b3Jfc2V0GAEgASgMUhFmaWxlRGVzY3JpcHRvclNldCo9CgRSb2xlEhQKEFJPTEVfVU5TUEVDSUZJRUQQABIPCgtST0xFX01FTUJFUhABEg4KClJPTEVfQURNSU4QAipkCghQcmVzZW5jZRIYChRQUkVTRU5DRV9VTlNQRUNJRklFRBAAEhEKDVBSRVNFTkNFX05PTkUQARIUChBQUkVTRU5DRV9QQVJUSUFMEAISFQoRUFJFU0VOQ0VfQ09NUExFVEUQAzKPBgoETm9kZRJOCgZTdGF0dXMSHi50cmVsbGlzLmNvbnRyb2wuU3RhdHVzUmVxdWVzdBofLnRyZWxsaXMuY29udHJvbC5TdGF0dXNSZXNwb25zZSIDkAIBEkMKBFN0b3ASHC50cmVsbGlzLmNvbnRyb2wuU3RvcFJlcXVlc3QaHS50cmVsbGlzLmNvbnRyb2wuU3RvcFJlc3BvbnNlElcKCUdldENvbmZpZxIhLnRyZWxsaXMuY29udHJvbC5HZXRDb25maWdSZXF1ZXN0GiIudHJlbGxpcy5jb250cm9sLkdldENvbmZpZ1Jlc3BvbnNlIgOQAgESWwoMUmVsb2FkQ29uZmlnEiQudHJlbGxpcy5jb250cm9sLlJlbG9hZENvbmZpZ1JlcXVlc3QaJS50cmVsbGlzLmNvbnRyb2wuUmVsb2FkQ29uZmlnUmVzcG9uc2USWgoKR2V0TWV0cmljcxIiLnRyZWxsaXMuY29udHJvbC5HZXRNZXRyaWNzUmVxdWVzdBojLnRyZWxsaXMuY29udHJvbC5HZXRNZXRyaWNzUmVzcG9uc2UiA5ACARJUCghEaWFnbm9zZRIgLnRyZWxsaXMuY29udHJvbC5EaWFnbm9zZVJlcXVlc3QaIS50cmVsbGlzLmNvbnRyb2wuRGlhZ25vc2VSZXNwb25zZSIDkAIBElUKDEdldEJhbmR3aWR0aBIkLnRyZWxsaXMuY29udHJvbC5HZXRCYW5kd2lkdGhSZXF1ZXN0GhoudHJlbGxpcy5jb250cm9sLkJhbmR3aWR0aCIDkAIBElAKDFNldEJhbmR3aWR0aBIkLnRyZWxsaXMuY29udHJvbC5TZXRCYW5kd2lkdGhSZXF1ZXN0GhoudHJlbGxpcy5jb250cm9sLkJhbmR3aWR0aBJhCg5DbGVhckJhbmR3aWR0aBImLnRyZWxsaXMuY29udHJvbC5DbGVhckJhbmR3aWR0aFJlcXVlc3QaJy50cmVsbGlzLmNvbnRyb2wuQ2xlYXJCYW5kd2lkdGhSZXNwb25zZTL9BAoETWVzaBJRCgZDcmVhdGUSIi50cmVsbGlzLmNvbnRyb2wuQ3JlYXRlTWVzaFJlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuQ3JlYXRlTWVzaFJlc3BvbnNlEkkKBkludml0ZRIeLnRyZWxsaXMuY29udHJvbC5JbnZpdGVSZXF1ZXN0Gh8udHJlbGxpcy5jb250cm9sLkludml0ZVJlc3BvbnNlEkMKBEpvaW4SHC50cmVsbGlzLmNvbnRyb2wuSm9pblJlcXVlc3QaHS50cmVsbGlzLmNvbnRyb2wuSm9pblJlc3BvbnNlEkkKBlJldm9rZRIeLnRyZWxsaXMuY29udHJvbC5SZXZva2VSZXF1ZXN0Gh8udHJlbGxpcy5jb250cm9sLlJldm9rZVJlc3BvbnNlElcKCUxpc3RQZWVycxIhLnRyZWxsaXMuY29udHJvbC5MaXN0UGVlcnNSZXF1ZXN0GiIudHJlbGxpcy5jb250cm9sLkxpc3RQZWVyc1Jlc3BvbnNlIgOQAgESQgoEUGluZxIcLnRyZWxsaXMuY29udHJvbC5QaW5nUmVxdWVzdBoaLnRyZWxsaXMuY29udHJvbC5QaW5nUmVwbHkwARJICgVXYXRjaBIhLnRyZWxsaXMuY29udHJvbC5XYXRjaE1lc2hSZXF1ZXN0GhoudHJlbGxpcy5jb250cm9sLk1lc2hFdmVudDABEmAKDERpYWdub3NlUGVlchIkLnRyZWxsaXMuY29udHJvbC5EaWFnbm9zZVBlZXJSZXF1ZXN0GiUudHJlbGxpcy5jb250cm9sLkRpYWdub3NlUGVlclJlc3BvbnNlIgOQAgEy+wgKBk1vZGVscxJLCgdQdWJsaXNoEh8udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hSZXF1ZXN0Gh0udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hFdmVudDABEkIKBFB1bGwSHC50cmVsbGlzLmNvbnRyb2wuUHVsbFJlcXVlc3QaGi50cmVsbGlzLmNvbnRyb2wuUHVsbEV2ZW50MAESVAoETGlzdBIiLnRyZWxsaXMuY29udHJvbC5MaXN0TW9kZWxzUmVxdWVzdBojLnRyZWxsaXMuY29udHJvbC5MaXN0TW9kZWxzUmVzcG9uc2UiA5ACARJSCgRTaG93EiEudHJlbGxpcy5jb250cm9sLlNob3dNb2RlbFJlcXVlc3QaIi50cmVsbGlzLmNvbnRyb2wuU2hvd01vZGVsUmVzcG9uc2UiA5ACARJTCgZSZW1vdmUSIy50cmVsbGlzLmNvbnRyb2wuUmVtb3ZlTW9kZWxSZXF1ZXN0GiQudHJlbGxpcy5jb250cm9sLlJlbW92ZU1vZGVsUmVzcG9uc2USTQoGVmVyaWZ5EiMudHJlbGxpcy5jb250cm9sLlZlcmlmeU1vZGVsUmVxdWVzdBocLnRyZWxsaXMuY29udHJvbC5WZXJpZnlFdmVudDABEloKDFdhdGNoUHVibGlzaBIkLnRyZWxsaXMuY29udHJvbC5XYXRjaFB1Ymxpc2hSZXF1ZXN0GiIudHJlbGxpcy5jb250cm9sLldhdGNoUHVibGlzaEV2ZW50MAESVgoNU3RyZWFtVGVuc29ycxIlLnRyZWxsaXMuY29udHJvbC5TdHJlYW1UZW5zb3JzUmVxdWVzdBocLnRyZWxsaXMuY29udHJvbC5UZW5zb3JFdmVudDABElQKBERpZmYSIi50cmVsbGlzLmNvbnRyb2wuRGlmZk1vZGVsc1JlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuRGlmZk1vZGVsc1Jlc3BvbnNlIgOQAgESSgoGRm9sbG93Eh4udHJlbGxpcy5jb250cm9sLkZvbGxvd0NvbW1hbmQaHC50cmVsbGlzLmNvbnRyb2wuRm9sbG93RXZlbnQoATABEk8KCFJvbGxCYWNrEiAudHJlbGxpcy5jb250cm9sLlJvbGxCYWNrUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5Sb2xsQmFja1Jlc3BvbnNlElEKCUltcG9ydEh1YhIhLnRyZWxsaXMuY29udHJvbC5JbXBvcnRIdWJSZXF1ZXN0Gh8udHJlbGxpcy5jb250cm9sLkltcG9ydEh1YkV2ZW50MAESSgoDUGluEiAudHJlbGxpcy5jb250cm9sLlBpbk1vZGVsUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5QaW5Nb2RlbFJlc3BvbnNlEkwKB0NvbGxlY3QSHy50cmVsbGlzLmNvbnRyb2wuQ29sbGVjdFJlcXVlc3QaIC50cmVsbGlzLmNvbnRyb2wuQ29sbGVjdFJlc3BvbnNlMvgNCgVTdGF0ZRJPCgNHZXQSIC50cmVsbGlzLmNvbnRyb2wuR2V0VmFsdWVSZXF1ZXN0GiEudHJlbGxpcy5jb250cm9sLkdldFZhbHVlUmVzcG9uc2UiA5ACARJKCgNTZXQSIC50cmVsbGlzLmNvbnRyb2wuU2V0VmFsdWVSZXF1ZXN0GiEudHJlbGxpcy5jb250cm9sLlNldFZhbHVlUmVzcG9uc2USUwoGRGVsZXRlEiMudHJlbGxpcy5jb250cm9sLkRlbGV0ZVZhbHVlUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5EZWxldGVWYWx1ZVJlc3BvbnNlEl0KC0xpc3RFbnRyaWVzEiMudHJlbGxpcy5jb250cm9sLkxpc3RFbnRyaWVzUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5MaXN0RW50cmllc1Jlc3BvbnNlIgOQAgESYwoNTGlzdERvY3VtZW50cxIlLnRyZWxsaXMuY29udHJvbC5MaXN0RG9jdW1lbnRzUmVxdWVzdBomLnRyZWxsaXMuY29udHJvbC5MaXN0RG9jdW1lbnRzUmVzcG9uc2UiA5ACARJKCgVXYXRjaBIiLnRyZWxsaXMuY29udHJvbC5XYXRjaFN0YXRlUmVxdWVzdBobLnRyZWxsaXMuY29udHJvbC5TdGF0ZUV2ZW50MAESTAoHU2V0TWFueRIfLnRyZWxsaXMuY29udHJvbC5TZXRNYW55UmVxdWVzdBogLnRyZWxsaXMuY29udHJvbC5TZXRNYW55UmVzcG9uc2USUQoHSGlzdG9yeRIfLnRyZWxsaXMuY29udHJvbC5IaXN0b3J5UmVxdWVzdBogLnRyZWxsaXMuY29udHJvbC5IaXN0b3J5UmVzcG9uc2UiA5ACARJYCgZTdGF0dXMSIy50cmVsbGlzLmNvbnRyb2wuU3RhdGVTdGF0dXNSZXF1ZXN0GiQudHJlbGxpcy5jb250cm9sLlN0YXRlU3RhdHVzUmVzcG9uc2UiA5ACARJmCg5XYWl0UmVwbGljYXRlZBImLnRyZWxsaXMuY29udHJvbC5XYWl0UmVwbGljYXRlZFJlcXVlc3QaJy50cmVsbGlzLmNvbnRyb2wuV2FpdFJlcGxpY2F0ZWRSZXNwb25zZSIDkAICElsKB0NvbXBhY3QSJC50cmVsbGlzLmNvbnRyb2wuQ29tcGFjdFN0YXRlUmVxdWVzdBolLnRyZWxsaXMuY29udHJvbC5Db21wYWN0U3RhdGVSZXNwb25zZSIDkAICElsKDENyZWF0ZVNoYXJlZBIkLnRyZWxsaXMuY29udHJvbC5DcmVhdGVTaGFyZWRSZXF1ZXN0GiUudHJlbGxpcy5jb250cm9sLkNyZWF0ZVNoYXJlZFJlc3BvbnNlEmQKD1NldFNoYXJlZFBvbGljeRInLnRyZWxsaXMuY29udHJvbC5TZXRTaGFyZWRQb2xpY3lSZXF1ZXN0GigudHJlbGxpcy5jb250cm9sLlNldFNoYXJlZFBvbGljeVJlc3BvbnNlEloKClJlYWRTaGFyZWQSIi50cmVsbGlzLmNvbnRyb2wuUmVhZFNoYXJlZFJlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuUmVhZFNoYXJlZFJlc3BvbnNlIgOQAgESVQoKRWRpdFNoYXJlZBIiLnRyZWxsaXMuY29udHJvbC5FZGl0U2hhcmVkUmVxdWVzdBojLnRyZWxsaXMuY29udHJvbC5FZGl0U2hhcmVkUmVzcG9uc2USUgoLV2F0Y2hTaGFyZWQSIy50cmVsbGlzLmNvbnRyb2wuV2F0Y2hTaGFyZWRSZXF1ZXN0GhwudHJlbGxpcy5jb250cm9sLlNoYXJlZEV2ZW50MAESUgoJU2V0UmVjb3JkEiEudHJlbGxpcy5jb250cm9sLlNldFJlY29yZFJlcXVlc3QaIi50cmVsbGlzLmNvbnRyb2wuU2V0UmVjb3JkUmVzcG9uc2USWwoMRGVsZXRlUmVjb3JkEiQudHJlbGxpcy5jb250cm9sLkRlbGV0ZVJlY29yZFJlcXVlc3QaJS50cmVsbGlzLmNvbnRyb2wuRGVsZXRlUmVjb3JkUmVzcG9uc2USXQoLTGlzdFJlY29yZHMSIy50cmVsbGlzLmNvbnRyb2wuTGlzdFJlY29yZHNSZXF1ZXN0GiQudHJlbGxpcy5jb250cm9sLkxpc3RSZWNvcmRzUmVzcG9uc2UiA5ACARJTCgxXYXRjaFJlY29yZHMSJC50cmVsbGlzLmNvbnRyb2wuV2F0Y2hSZWNvcmRzUmVxdWVzdBobLnRyZWxsaXMuY29udHJvbC5TdGF0ZUV2ZW50MAEy8AIKCFByb2dyYW1zEkUKBVNlcnZlEh0udHJlbGxpcy5jb250cm9sLlNlcnZlUmVxdWVzdBobLnRyZWxsaXMuY29udHJvbC5TZXJ2ZUV2ZW50MAESYAoMTGlzdFNlcnZpY2VzEiQudHJlbGxpcy5jb250cm9sLkxpc3RTZXJ2aWNlc1JlcXVlc3QaJS50cmVsbGlzLmNvbnRyb2wuTGlzdFNlcnZpY2VzUmVzcG9uc2UiA5ACARJXCglMaXN0TmFtZXMSIS50cmVsbGlzLmNvbnRyb2wuTGlzdE5hbWVzUmVxdWVzdBoiLnRyZWxsaXMuY29udHJvbC5MaXN0TmFtZXNSZXNwb25zZSIDkAIBEmIKCERlc2NyaWJlEicudHJlbGxpcy5jb250cm9sLkRlc2NyaWJlU2VydmljZVJlcXVlc3QaKC50cmVsbGlzLmNvbnRyb2wuRGVzY3JpYmVTZXJ2aWNlUmVzcG9uc2UiA5ACAWIGcHJvdG8z'

export const NodeService = {
  name: 'trellis.control.Node',
  descriptors,
  methods: {
    status: {
      name: 'Status',
      path: 'trellis.control.Node/Status',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.StatusRequest,
      response: trellis.control.StatusResponse,
    },
    /** Answers, then stops the daemon. */
    stop: {
      name: 'Stop',
      path: 'trellis.control.Node/Stop',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.StopRequest,
      response: trellis.control.StopResponse,
    },
    /** Every setting with its value and where it comes from. */
    getConfig: {
      name: 'GetConfig',
      path: 'trellis.control.Node/GetConfig',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetConfigRequest,
      response: trellis.control.GetConfigResponse,
    },
    /** Reads the configuration again and applies what can change without a restart. */
    reloadConfig: {
      name: 'ReloadConfig',
      path: 'trellis.control.Node/ReloadConfig',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.ReloadConfigRequest,
      response: trellis.control.ReloadConfigResponse,
    },
    /** Prometheus text exposition. */
    getMetrics: {
      name: 'GetMetrics',
      path: 'trellis.control.Node/GetMetrics',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetMetricsRequest,
      response: trellis.control.GetMetricsResponse,
    },
    /** Checks of the node's health, each with what to do about a failure. */
    diagnose: {
      name: 'Diagnose',
      path: 'trellis.control.Node/Diagnose',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.DiagnoseRequest,
      response: trellis.control.DiagnoseResponse,
    },
    /** The rules and caps of transfers, and what flows now. */
    getBandwidth: {
      name: 'GetBandwidth',
      path: 'trellis.control.Node/GetBandwidth',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetBandwidthRequest,
      response: trellis.control.Bandwidth,
    },
    /** Adds a rule, or changes the one for the same bytes at the same times; in effect and on disk when it answers. */
    setBandwidth: {
      name: 'SetBandwidth',
      path: 'trellis.control.Node/SetBandwidth',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.SetBandwidthRequest,
      response: trellis.control.Bandwidth,
    },
    /** Removes rules that were set; those of the configuration stay. */
    clearBandwidth: {
      name: 'ClearBandwidth',
      path: 'trellis.control.Node/ClearBandwidth',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.ClearBandwidthRequest,
      response: trellis.control.ClearBandwidthResponse,
    },
  },
} as const

export const MeshService = {
  name: 'trellis.control.Mesh',
  descriptors,
  methods: {
    /** Founds a mesh with this node as its first admin. failed_precondition if the node is in one. */
    create: {
      name: 'Create',
      path: 'trellis.control.Mesh/Create',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.CreateMeshRequest,
      response: trellis.control.CreateMeshResponse,
    },
    invite: {
      name: 'Invite',
      path: 'trellis.control.Mesh/Invite',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.InviteRequest,
      response: trellis.control.InviteResponse,
    },
    /** Redeems a ticket at the nodes that it names and starts the network. */
    join: {
      name: 'Join',
      path: 'trellis.control.Mesh/Join',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.JoinRequest,
      response: trellis.control.JoinResponse,
    },
    /** Ends a node's membership everywhere. */
    revoke: {
      name: 'Revoke',
      path: 'trellis.control.Mesh/Revoke',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.RevokeRequest,
      response: trellis.control.RevokeResponse,
    },
    /** Members seen or connected, with their connections. */
    listPeers: {
      name: 'ListPeers',
      path: 'trellis.control.Mesh/ListPeers',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListPeersRequest,
      response: trellis.control.ListPeersResponse,
    },
    /** One reply a round trip. */
    ping: {
      name: 'Ping',
      path: 'trellis.control.Mesh/Ping',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.PingRequest,
      response: trellis.control.PingReply,
    },
    watch: {
      name: 'Watch',
      path: 'trellis.control.Mesh/Watch',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchMeshRequest,
      response: trellis.control.MeshEvent,
    },
    /** How a peer is connected, why not directly, and what was tried. */
    diagnosePeer: {
      name: 'DiagnosePeer',
      path: 'trellis.control.Mesh/DiagnosePeer',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.DiagnosePeerRequest,
      response: trellis.control.DiagnosePeerResponse,
    },
  },
} as const

export const ModelsService = {
  name: 'trellis.control.Models',
  descriptors,
  methods: {
    publish: {
      name: 'Publish',
      path: 'trellis.control.Models/Publish',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.PublishRequest,
      response: trellis.control.PublishEvent,
    },
    pull: {
      name: 'Pull',
      path: 'trellis.control.Models/Pull',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.PullRequest,
      response: trellis.control.PullEvent,
    },
    list: {
      name: 'List',
      path: 'trellis.control.Models/List',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListModelsRequest,
      response: trellis.control.ListModelsResponse,
    },
    show: {
      name: 'Show',
      path: 'trellis.control.Models/Show',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ShowModelRequest,
      response: trellis.control.ShowModelResponse,
    },
    remove: {
      name: 'Remove',
      path: 'trellis.control.Models/Remove',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.RemoveModelRequest,
      response: trellis.control.RemoveModelResponse,
    },
    /** Hashes the files again and tells which no longer are what was published or pulled. */
    verify: {
      name: 'Verify',
      path: 'trellis.control.Models/Verify',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.VerifyModelRequest,
      response: trellis.control.VerifyEvent,
    },
    /** Publishes now, and again each time the files have changed, until the call is canceled. */
    watchPublish: {
      name: 'WatchPublish',
      path: 'trellis.control.Models/WatchPublish',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchPublishRequest,
      response: trellis.control.WatchPublishEvent,
    },
    /** The tensors in the order of the manifest while they are fetched, with their bytes. */
    streamTensors: {
      name: 'StreamTensors',
      path: 'trellis.control.Models/StreamTensors',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.StreamTensorsRequest,
      response: trellis.control.TensorEvent,
    },
    /** What it takes to get from one version to another. Neither needs to be here. */
    diff: {
      name: 'Diff',
      path: 'trellis.control.Models/Diff',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.DiffModelsRequest,
      response: trellis.control.DiffModelsResponse,
    },
    /** Keeps a folder at the newest version that a tag names, until the call is canceled. The first message starts it; each
     *  later one answers a `switched` event, if the first asked for that. */
    follow: {
      name: 'Follow',
      path: 'trellis.control.Models/Follow',
      kind: 'bidiStream',
      idempotent: false,
      request: trellis.control.FollowCommand,
      response: trellis.control.FollowEvent,
    },
    /** Puts the version before into use in a folder that Follow keeps. The one in use is not taken again. */
    rollBack: {
      name: 'RollBack',
      path: 'trellis.control.Models/RollBack',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.RollBackRequest,
      response: trellis.control.RollBackResponse,
    },
    /** Publishes what a Hugging Face cache holds, in place. */
    importHub: {
      name: 'ImportHub',
      path: 'trellis.control.Models/ImportHub',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.ImportHubRequest,
      response: trellis.control.ImportHubEvent,
    },
    /** Keeps a pulled model from being evicted, or no longer. */
    pin: {
      name: 'Pin',
      path: 'trellis.control.Models/Pin',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.PinModelRequest,
      response: trellis.control.PinModelResponse,
    },
    /** Removes what nothing refers to, and the least recently used models beyond the quota. */
    collect: {
      name: 'Collect',
      path: 'trellis.control.Models/Collect',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.CollectRequest,
      response: trellis.control.CollectResponse,
    },
  },
} as const

export const StateService = {
  name: 'trellis.control.State',
  descriptors,
  methods: {
    /** The value that the fold of all authors gives. */
    get: {
      name: 'Get',
      path: 'trellis.control.State/Get',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.GetValueRequest,
      response: trellis.control.GetValueResponse,
    },
    /** On disk here when it answers; peers get it as they can. */
    set: {
      name: 'Set',
      path: 'trellis.control.State/Set',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.SetValueRequest,
      response: trellis.control.SetValueResponse,
    },
    /** Deletes this node's own value. */
    delete: {
      name: 'Delete',
      path: 'trellis.control.State/Delete',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.DeleteValueRequest,
      response: trellis.control.DeleteValueResponse,
    },
    listEntries: {
      name: 'ListEntries',
      path: 'trellis.control.State/ListEntries',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListEntriesRequest,
      response: trellis.control.ListEntriesResponse,
    },
    listDocuments: {
      name: 'ListDocuments',
      path: 'trellis.control.State/ListDocuments',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListDocumentsRequest,
      response: trellis.control.ListDocumentsResponse,
    },
    /** The entries as they are, then each change. */
    watch: {
      name: 'Watch',
      path: 'trellis.control.State/Watch',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchStateRequest,
      response: trellis.control.StateEvent,
    },
    /** Sets and deletes many values of this node in one document; on disk here when it answers. */
    setMany: {
      name: 'SetMany',
      path: 'trellis.control.State/SetMany',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.SetManyRequest,
      response: trellis.control.SetManyResponse,
    },
    /** Writes to a document, latest first, as far as logs have not been compacted. */
    history: {
      name: 'History',
      path: 'trellis.control.State/History',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.HistoryRequest,
      response: trellis.control.HistoryResponse,
    },
    status: {
      name: 'Status',
      path: 'trellis.control.State/Status',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.StateStatusRequest,
      response: trellis.control.StateStatusResponse,
    },
    /** Answers when what this node wrote before is on the disks of that many connected peers. */
    waitReplicated: {
      name: 'WaitReplicated',
      path: 'trellis.control.State/WaitReplicated',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.WaitReplicatedRequest,
      response: trellis.control.WaitReplicatedResponse,
    },
    /** Rewrites this node's values into a new log, so that all nodes forget what was overwritten. */
    compact: {
      name: 'Compact',
      path: 'trellis.control.State/Compact',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.CompactStateRequest,
      response: trellis.control.CompactStateResponse,
    },
    /** Shared documents: several nodes write the same maps, lists, texts and counters. */
    createShared: {
      name: 'CreateShared',
      path: 'trellis.control.State/CreateShared',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.CreateSharedRequest,
      response: trellis.control.CreateSharedResponse,
    },
    setSharedPolicy: {
      name: 'SetSharedPolicy',
      path: 'trellis.control.State/SetSharedPolicy',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.SetSharedPolicyRequest,
      response: trellis.control.SetSharedPolicyResponse,
    },
    readShared: {
      name: 'ReadShared',
      path: 'trellis.control.State/ReadShared',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ReadSharedRequest,
      response: trellis.control.ReadSharedResponse,
    },
    /** All edits in one transaction; on disk here when it answers. */
    editShared: {
      name: 'EditShared',
      path: 'trellis.control.State/EditShared',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.EditSharedRequest,
      response: trellis.control.EditSharedResponse,
    },
    /** What changes from now on. */
    watchShared: {
      name: 'WatchShared',
      path: 'trellis.control.State/WatchShared',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchSharedRequest,
      response: trellis.control.SharedEvent,
    },
    /** Records that are in memory only and end by themselves: presence, load. */
    setRecord: {
      name: 'SetRecord',
      path: 'trellis.control.State/SetRecord',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.SetRecordRequest,
      response: trellis.control.SetRecordResponse,
    },
    deleteRecord: {
      name: 'DeleteRecord',
      path: 'trellis.control.State/DeleteRecord',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.DeleteRecordRequest,
      response: trellis.control.DeleteRecordResponse,
    },
    listRecords: {
      name: 'ListRecords',
      path: 'trellis.control.State/ListRecords',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListRecordsRequest,
      response: trellis.control.ListRecordsResponse,
    },
    /** The records as they are, then each change; one that ends is deleted. */
    watchRecords: {
      name: 'WatchRecords',
      path: 'trellis.control.State/WatchRecords',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.WatchRecordsRequest,
      response: trellis.control.StateEvent,
    },
  },
} as const

/** Programs attached to the daemon serve services to peers and call services of peers: a call of "@<peer>/<service>/<method>"
 *  or "~<name>/<service>/<method>" on the socket's connection is passed on; see proto/README.md. */
export const ProgramsService = {
  name: 'trellis.control.Programs',
  descriptors,
  methods: {
    /** Registers services for as long as the stream is open. The first event says that they are registered. */
    serve: {
      name: 'Serve',
      path: 'trellis.control.Programs/Serve',
      kind: 'serverStream',
      idempotent: false,
      request: trellis.control.ServeRequest,
      response: trellis.control.ServeEvent,
    },
    /** Services that a peer offers. An empty peer means this node. */
    listServices: {
      name: 'ListServices',
      path: 'trellis.control.Programs/ListServices',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListServicesRequest,
      response: trellis.control.ListServicesResponse,
    },
    /** Names that are served in the mesh, and by whom. */
    listNames: {
      name: 'ListNames',
      path: 'trellis.control.Programs/ListNames',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.ListNamesRequest,
      response: trellis.control.ListNamesResponse,
    },
    /** Reflection: what is needed to call a service without its .proto. */
    describe: {
      name: 'Describe',
      path: 'trellis.control.Programs/Describe',
      kind: 'unary',
      idempotent: true,
      request: trellis.control.DescribeServiceRequest,
      response: trellis.control.DescribeServiceResponse,
    },
  },
} as const
