// biome-ignore-all format: generated
/* eslint-disable */
// Services of control.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './control.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'Co2pAQoVdHJlbGxpcy9jb250cm9sLnByb3RvEg90cmVsbGlzLmNvbnRyb2wiDwoNU3RhdHVzUmVxdWVzdCLUAwoOU3RhdHVzUmVzcG9uc2USDAoEcGVlchgBIAEoCRIMCgRuYW1lGAIgASgJEg8KB3ZlcnNpb24YAyABKAkSCwoDcGlkGAQgASgNEgwKBGhvbWUYBSABKAkSJgoPc3RhcnRlZF91bml4X21zGAYgASgEUg1zdGFydGVkVW5peE1zEicKBG1lc2gYByABKAsyGS50cmVsbGlzLmNvbnRyb2wuTWVzaEluZm8SEQoJYWRkcmVzc2VzGAggAygJEjAKFGNvbm5lY3RlZF9wZWVyX2NvdW50GAkgASgNUhJjb25uZWN0ZWRQZWVyQ291bnQSHwoLbW9kZWxfY291bnQYCiABKA1SCm1vZGVsQ291bnQSNAoWYXR0YWNoZWRfcHJvZ3JhbV9jb3VudBgLIAEoDVIUYXR0YWNoZWRQcm9ncmFtQ291bnQSJQoOcmVzaWRlbnRfYnl0ZXMYDCABKARSDXJlc2lkZW50Qnl0ZXMSDgoGcHJlc2V0GA0gASgJEiEKDGh0dHBfYWRkcmVzcxgOIAEoCVILaHR0cEFkZHJlc3MSMwoMcmVhY2hhYmlsaXR5GBQgASgLMh0udHJlbGxpcy5jb250cm9sLlJlYWNoYWJpbGl0eSJaCghNZXNoSW5mbxIKCgJpZBgBIAEoCRIMCgRuYW1lGAIgASgJEiMKBHJvbGUYAyABKA4yFS50cmVsbGlzLmNvbnRyb2wuUm9sZRIPCgdmb3VuZGVyGAQgASgJIr8CCgxSZWFjaGFiaWxpdHkSDwoHdmVyZGljdBgBIAEoCRIzCgN1ZHAYAiABKAsyJi50cmVsbGlzLmNvbnRyb2wuVHJhbnNwb3J0UmVhY2hhYmlsaXR5EjMKA3RjcBgDIAEoCzImLnRyZWxsaXMuY29udHJvbC5UcmFuc3BvcnRSZWFjaGFiaWxpdHkSJQoOaXB2Nl9hZGRyZXNzZXMYBCADKAlSDWlwdjZBZGRyZXNzZXMSDgoGbWFwcGVkGAUgAygJEiMKDXdpdG5lc3NfY291bnQYBiABKA1SDHdpdG5lc3NDb3VudBI4CgpkaWFsX2JhY2tzGAcgAygLMhkudHJlbGxpcy5jb250cm9sLkRpYWxCYWNrUglkaWFsQmFja3MSDgoGcmVsYXlzGAggAygJEg4KBmFkdmljZRgJIAMoCSJzChVUcmFuc3BvcnRSZWFjaGFiaWxpdHkSDwoHYmxvY2tlZBgBIAEoCBIPCgdtYXBwaW5nGAIgASgJEhEKCWZpbHRlcmluZxgDIAEoCRIlCg5wdWJsaWNfYWRkcmVzcxgEIAEoCVINcHVibGljQWRkcmVzcyJlCghEaWFsQmFjaxIRCgl0cmFuc3BvcnQYASABKAkSEAoIZW5kcG9pbnQYAiABKAkSDwoHcmVhY2hlZBgDIAEoCBIKCgJieRgEIAEoCRIXCgd1bml4X21zGAUgASgEUgZ1bml4TXMiDQoLU3RvcFJlcXVlc3QiGwoMU3RvcFJlc3BvbnNlEgsKA3BpZBgBIAEoDSISChBHZXRDb25maWdSZXF1ZXN0IlAKEUdldENvbmZpZ1Jlc3BvbnNlEi0KB2VudHJpZXMYASADKAsyHC50cmVsbGlzLmNvbnRyb2wuQ29uZmlnRW50cnkSDAoEZmlsZRgCIAEoCSKRAQoLQ29uZmlnRW50cnkSCwoDa2V5GAEgASgJEh0KCnZhbHVlX2pzb24YAiABKAlSCXZhbHVlSnNvbhIOCgZvcmlnaW4YAyABKAkSIwoNb3JpZ2luX2RldGFpbBgEIAEoCVIMb3JpZ2luRGV0YWlsEhMKC2Rlc2NyaXB0aW9uGAUgASgJEgwKBGxpdmUYBiABKAgiFQoTUmVsb2FkQ29uZmlnUmVxdWVzdCJMChRSZWxvYWRDb25maWdSZXNwb25zZRIPCgdhcHBsaWVkGAEgAygJEiMKDW5lZWRzX3Jlc3RhcnQYAiADKAlSDG5lZWRzUmVzdGFydCITChFHZXRNZXRyaWNzUmVxdWVzdCIiChJHZXRNZXRyaWNzUmVzcG9uc2USDAoEdGV4dBgBIAEoCSIVChNHZXRCYW5kd2lkdGhSZXF1ZXN0IiMKE1NldEJhbmR3aWR0aFJlcXVlc3QSDAoEcnVsZRgBIAEoCSIlChVDbGVhckJhbmR3aWR0aFJlcXVlc3QSDAoEcnVsZRgBIAEoCSJsChZDbGVhckJhbmR3aWR0aFJlc3BvbnNlEiMKDXJlbW92ZWRfY291bnQYASABKA1SDHJlbW92ZWRDb3VudBItCgliYW5kd2lkdGgYAiABKAsyGi50cmVsbGlzLmNvbnRyb2wuQmFuZHdpZHRoIskBCglCYW5kd2lkdGgSLQoFcnVsZXMYASADKAsyHi50cmVsbGlzLmNvbnRyb2wuQmFuZHdpZHRoUnVsZRIrCgRjYXBzGAIgAygLMh0udHJlbGxpcy5jb250cm9sLkJhbmR3aWR0aENhcBItChN1cF9ieXRlc19wZXJfc2Vjb25kGAMgASgEUhB1cEJ5dGVzUGVyU2Vjb25kEjEKFWRvd25fYnl0ZXNfcGVyX3NlY29uZBgEIAEoBFISZG93bkJ5dGVzUGVyU2Vjb25kIkgKDUJhbmR3aWR0aFJ1bGUSDAoEcnVsZRgBIAEoCRIOCgZvcmlnaW4YAiABKAkSGQoIaW5fZm9yY2UYAyABKAhSB2luRm9yY2UiuQEKDEJhbmR3aWR0aENhcBINCgVzY29wZRgBIAEoCRI0ChN1cF9ieXRlc19wZXJfc2Vjb25kGAIgASgEQgBIAFIQdXBCeXRlc1BlclNlY29uZIgBARI4ChVkb3duX2J5dGVzX3Blcl9zZWNvbmQYAyABKARCAEgBUhJkb3duQnl0ZXNQZXJTZWNvbmSIAQFCEwoRX3VwQnl0ZXNQZXJTZWNvbmRCFQoTX2Rvd25CeXRlc1BlclNlY29uZCIRCg9EaWFnbm9zZVJlcXVlc3QiOgoQRGlhZ25vc2VSZXNwb25zZRImCgZjaGVja3MYASADKAsyFi50cmVsbGlzLmNvbnRyb2wuQ2hlY2siwwEKBUNoZWNrEgwKBG5hbWUYASABKAkSLwoHb3V0Y29tZRgCIAEoDjIeLnRyZWxsaXMuY29udHJvbC5DaGVjay5PdXRjb21lEg8KB21lc3NhZ2UYAyABKAkSDAoEaGludBgEIAEoCSJcCgdPdXRjb21lEhcKE09VVENPTUVfVU5TUEVDSUZJRUQQABIOCgpPVVRDT01FX09LEAESEwoPT1VUQ09NRV9XQVJOSU5HEAISEwoPT1VUQ09NRV9GQUlMVVJFEAMiIQoRRGlzY29ubmVjdFJlcXVlc3QSDAoEcGVlchgBIAEoCSI/ChJEaXNjb25uZWN0UmVzcG9uc2USKQoQY29ubmVjdGlvbl9jb3VudBgBIAEoDVIPY29ubmVjdGlvbkNvdW50IiMKE0RpYWdub3NlUGVlclJlcXVlc3QSDAoEcGVlchgBIAEoCSKBBgoURGlhZ25vc2VQZWVyUmVzcG9uc2USIwoEcGVlchgBIAEoCzIVLnRyZWxsaXMuY29udHJvbC5QZWVyEhAKCGZpbmRpbmdzGAIgAygJEkUKC2Nvbm5lY3Rpb25zGAMgAygLMjAudHJlbGxpcy5jb250cm9sLkRpYWdub3NlUGVlclJlc3BvbnNlLkNvbm5lY3Rpb24SEQoJYWRkcmVzc2VzGAQgAygJEiQKDmRpYWxlZF91bml4X21zGAUgASgEUgxkaWFsZWRVbml4TXMSOQoFZGlhbHMYBiADKAsyKi50cmVsbGlzLmNvbnRyb2wuRGlhZ25vc2VQZWVyUmVzcG9uc2UuRGlhbBI8CgdwdW5jaGVzGAcgAygLMisudHJlbGxpcy5jb250cm9sLkRpYWdub3NlUGVlclJlc3BvbnNlLlB1bmNoGmkKCkNvbm5lY3Rpb24SKAoEcGF0aBgBIAEoDjIaLnRyZWxsaXMuY29udHJvbC5QZWVyLlBhdGgSEQoJdHJhbnNwb3J0GAIgASgJEg8KB2FkZHJlc3MYAyABKAkSDQoFcmVsYXkYBCABKAkaSQoERGlhbBIPCgdhZGRyZXNzGAEgASgJEg8KB3Byb2JsZW0YAiABKAkSHwoLZHVyYXRpb25fbXMYAyABKARSCmR1cmF0aW9uTXMaUQoGTWV0aG9kEgwKBG5hbWUYASABKAkSDgoGcmVzdWx0GAIgASgJEg4KBnJlYXNvbhgDIAEoCRIZCghlbmRlZF9tcxgEIAEoBFIHZW5kZWRNcxqvAQoFUHVuY2gSFwoHdW5peF9tcxgBIAEoBFIGdW5peE1zEgwKBHJvbGUYAiABKAkSHwoLZHVyYXRpb25fbXMYAyABKARSCmR1cmF0aW9uTXMSDgoGd2lubmVyGAQgASgJEg8KB3Byb2JsZW0YBSABKAkSPQoHbWV0aG9kcxgGIAMoCzIsLnRyZWxsaXMuY29udHJvbC5EaWFnbm9zZVBlZXJSZXNwb25zZS5NZXRob2QiIQoRQ3JlYXRlTWVzaFJlcXVlc3QSDAoEbmFtZRgBIAEoCSI9ChJDcmVhdGVNZXNoUmVzcG9uc2USJwoEbWVzaBgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5NZXNoSW5mbyJyCg1JbnZpdGVSZXF1ZXN0EiMKBHJvbGUYASABKA4yFS50cmVsbGlzLmNvbnRyb2wuUm9sZRIbCgl1c2VfY291bnQYAiABKA1SCHVzZUNvdW50Eh8KC2xpZmV0aW1lX21zGAMgASgEUgpsaWZldGltZU1zIooBCg5JbnZpdGVSZXNwb25zZRIOCgZ0aWNrZXQYASABKAkSJgoPZXhwaXJlc191bml4X21zGAIgASgEUg1leHBpcmVzVW5peE1zEhsKCXVzZV9jb3VudBgDIAEoDVIIdXNlQ291bnQSIwoEcm9sZRgEIAEoDjIVLnRyZWxsaXMuY29udHJvbC5Sb2xlIh0KC0pvaW5SZXF1ZXN0Eg4KBnRpY2tldBgBIAEoCSJECgxKb2luUmVzcG9uc2USJwoEbWVzaBgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5NZXNoSW5mbxILCgN2aWEYAiABKAkiLQoNUmV2b2tlUmVxdWVzdBIMCgRwZWVyGAEgASgJEg4KBnJlYXNvbhgCIAEoCSIeCg5SZXZva2VSZXNwb25zZRIMCgRwZWVyGAEgASgJIhIKEExpc3RQZWVyc1JlcXVlc3QiOQoRTGlzdFBlZXJzUmVzcG9uc2USJAoFcGVlcnMYASADKAsyFS50cmVsbGlzLmNvbnRyb2wuUGVlciKSAwoEUGVlchIKCgJpZBgBIAEoCRIMCgRuYW1lGAIgASgJEiMKBHJvbGUYAyABKA4yFS50cmVsbGlzLmNvbnRyb2wuUm9sZRIRCgljb25uZWN0ZWQYBCABKAgSKAoEcGF0aBgFIAEoDjIaLnRyZWxsaXMuY29udHJvbC5QZWVyLlBhdGgSEQoJdHJhbnNwb3J0GAYgASgJEg8KB2FkZHJlc3MYByABKAkSHAoGcnR0X21zGAggASgBQgBIAFIFcnR0TXOIAQESJQoOcmVjZWl2ZWRfYnl0ZXMYCSABKARSDXJlY2VpdmVkQnl0ZXMSHQoKc2VudF9ieXRlcxgKIAEoBFIJc2VudEJ5dGVzEioKEWNvbm5lY3RlZF91bml4X21zGAsgASgEUg9jb25uZWN0ZWRVbml4TXMSDwoHcmV2b2tlZBgMIAEoCCI/CgRQYXRoEhQKEFBBVEhfVU5TUEVDSUZJRUQQABIPCgtQQVRIX0RJUkVDVBABEhAKDFBBVEhfUkVMQVlFRBACQggKBl9ydHRNcyJLCgtQaW5nUmVxdWVzdBIMCgRwZWVyGAEgASgJEg0KBWNvdW50GAIgASgNEh8KC2ludGVydmFsX21zGAMgASgNUgppbnRlcnZhbE1zIn8KCVBpbmdSZXBseRIQCghzZXF1ZW5jZRgBIAEoDRIVCgZydHRfbXMYAiABKAFSBXJ0dE1zEigKBHBhdGgYAyABKA4yGi50cmVsbGlzLmNvbnRyb2wuUGVlci5QYXRoEhEKCXRyYW5zcG9ydBgEIAEoCRIMCgRwZWVyGAUgASgJIhIKEFdhdGNoTWVzaFJlcXVlc3QimAIKCU1lc2hFdmVudBItCgR0eXBlGAEgASgOMh8udHJlbGxpcy5jb250cm9sLk1lc2hFdmVudC5UeXBlEgwKBHBlZXIYAiABKAkSFwoHdW5peF9tcxgDIAEoBFIGdW5peE1zEg4KBmRldGFpbBgEIAEoCSKkAQoEVHlwZRIUChBUWVBFX1VOU1BFQ0lGSUVEEAASEgoOVFlQRV9DT05ORUNURUQQARIVChFUWVBFX0RJU0NPTk5FQ1RFRBACEhUKEVRZUEVfUEFUSF9DSEFOR0VEEAMSFwoTVFlQRV9NRU1CRVJfUkVWT0tFRBAEEhoKFlRZUEVfQUREUkVTU0VTX0NIQU5HRUQQBRIPCgtUWVBFX0pPSU5FRBAGIrsCCgVNb2RlbBIKCgJpZBgBIAEoCRIMCgRuYW1lGAIgASgJEgsKA3RhZxgDIAEoCRIRCglwdWJsaXNoZXIYBCABKAkSJgoPY3JlYXRlZF91bml4X21zGAUgASgEUg1jcmVhdGVkVW5peE1zEh0KCnNpemVfYnl0ZXMYBiABKARSCXNpemVCeXRlcxIdCgpmaWxlX2NvdW50GAcgASgNUglmaWxlQ291bnQSKwoIcHJlc2VuY2UYCCABKA4yGS50cmVsbGlzLmNvbnRyb2wuUHJlc2VuY2USDAoEcGF0aBgJIAEoCRIjCg1wcmVzZW50X2J5dGVzGAogASgEUgxwcmVzZW50Qnl0ZXMSDwoHYXV0aG9ycxgLIAMoCRIRCglhbWJpZ3VvdXMYDCABKAgSDgoGcGlubmVkGA0gASgIIooBCglNb2RlbEZpbGUSDAoEcGF0aBgBIAEoCRIdCgpzaXplX2J5dGVzGAIgASgEUglzaXplQnl0ZXMSDgoGc2hhMjU2GAMgASgJEh0KCmNodW5rX2xpc3QYBCABKAlSCWNodW5rTGlzdBIhCgx0ZW5zb3JfY291bnQYBSABKA1SC3RlbnNvckNvdW50ImEKBlRlbnNvchIMCgRuYW1lGAEgASgJEg0KBWR0eXBlGAIgASgJEg0KBXNoYXBlGAMgAygEEgwKBGZpbGUYBCABKAkSHQoKc2l6ZV9ieXRlcxgFIAEoBFIJc2l6ZUJ5dGVzIloKDEZpbGVQcm9ncmVzcxIMCgRwYXRoGAEgASgJEh0KCmRvbmVfYnl0ZXMYAiABKARSCWRvbmVCeXRlcxIdCgpzaXplX2J5dGVzGAMgASgEUglzaXplQnl0ZXMigwMKCFByb2dyZXNzEg0KBXBoYXNlGAEgASgJEh0KCmRvbmVfYnl0ZXMYAiABKARSCWRvbmVCeXRlcxIfCgt0b3RhbF9ieXRlcxgDIAEoBFIKdG90YWxCeXRlcxImCg9kb25lX2ZpbGVfY291bnQYBCABKA1SDWRvbmVGaWxlQ291bnQSHQoKZmlsZV9jb3VudBgFIAEoDVIJZmlsZUNvdW50EgwKBHBhdGgYBiABKAkSJQoOcHJvdmlkZXJfY291bnQYByABKA1SDXByb3ZpZGVyQ291bnQSKAoQYnl0ZXNfcGVyX3NlY29uZBgIIAEoBFIOYnl0ZXNQZXJTZWNvbmQSLAoJcHJvdmlkZXJzGAkgAygLMhkudHJlbGxpcy5jb250cm9sLlByb3ZpZGVyEhwKBmV0YV9tcxgKIAEoBEIASABSBWV0YU1ziAEBEiwKBWZpbGVzGAsgAygLMh0udHJlbGxpcy5jb250cm9sLkZpbGVQcm9ncmVzc0IICgZfZXRhTXMirAEKCFByb3ZpZGVyEgwKBHBlZXIYASABKAkSHQoKZG9uZV9ieXRlcxgCIAEoBFIJZG9uZUJ5dGVzEigKEGJ5dGVzX3Blcl9zZWNvbmQYAyABKARSDmJ5dGVzUGVyU2Vjb25kEgwKBGxhbmUYBCABKAkSKAoEcGF0aBgFIAEoDjIaLnRyZWxsaXMuY29udHJvbC5QZWVyLlBhdGgSEQoJdHJhbnNwb3J0GAYgASgJIoACCg5QdWJsaXNoUmVxdWVzdBIMCgRwYXRoGAEgASgJEgwKBG5hbWUYAiABKAkSCwoDdGFnGAMgASgJEj8KCG1ldGFkYXRhGAQgAygLMi0udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hSZXF1ZXN0Lk1ldGFkYXRhRW50cnkSDwoHZW5jcnlwdBgFIAEoCBISCgpyZWNpcGllbnRzGAYgAygJEi4KE3dpdGhvdXRfZmlsZV9oYXNoZXMYByABKAhSEXdpdGhvdXRGaWxlSGFzaGVzGi8KDU1ldGFkYXRhRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ASJ2CgxQdWJsaXNoRXZlbnQSLQoIcHJvZ3Jlc3MYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABIuCgRkb25lGAIgASgLMh4udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hSZXN1bHRIAEIHCgVldmVudCLiAQoNUHVibGlzaFJlc3VsdBIlCgVtb2RlbBgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIRCgl1bmNoYW5nZWQYAiABKAgSEAoId2FybmluZ3MYAyADKAkSLAoSaWdub3JlZF9maWxlX2NvdW50GAQgASgNUhBpZ25vcmVkRmlsZUNvdW50Eg8KB2lnbm9yZWQYBSADKAkSIwoNZW1wdHlfZm9sZGVycxgGIAMoCVIMZW1wdHlGb2xkZXJzEiEKDHRlbnNvcl9jb3VudBgHIAEoDVILdGVuc29yQ291bnQiZAoTV2F0Y2hQdWJsaXNoUmVxdWVzdBIwCgdwdWJsaXNoGAEgASgLMh8udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hSZXF1ZXN0EhsKCXNldHRsZV9tcxgCIAEoDVIIc2V0dGxlTXMitQEKEVdhdGNoUHVibGlzaEV2ZW50Ei0KCHByb2dyZXNzGAEgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASMwoJcHVibGlzaGVkGAIgASgLMh4udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hSZXN1bHRIABIzCgZmYWlsZWQYAyABKAsyIS50cmVsbGlzLmNvbnRyb2wuT3BlcmF0aW9uRmFpbHVyZUgAQgcKBWV2ZW50Ij8KEE9wZXJhdGlvbkZhaWx1cmUSDAoEa2luZBgBIAEoCRIPCgdtZXNzYWdlGAIgASgJEgwKBGhpbnQYAyABKAkisQEKC1B1bGxSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRILCgNvdXQYAiABKAkSDQoFZmlsZXMYAyADKAkSDgoGbGF5ZXJzGAQgASgJEg8KB3RlbnNvcnMYBSADKAkSGwoJaHViX2NhY2hlGAYgASgJUghodWJDYWNoZRIlCg5odWJfcmVwb3NpdG9yeRgHIAEoCVINaHViUmVwb3NpdG9yeRIOCgZzZWFsZWQYCCABKAgizgEKCVB1bGxFdmVudBInCgVmb3VuZBgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbEgAEi0KCHByb2dyZXNzGAIgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASKwoEZG9uZRgDIAEoCzIbLnRyZWxsaXMuY29udHJvbC5QdWxsUmVzdWx0SAASMwoHZHJvcHBlZBgEIAEoCzIgLnRyZWxsaXMuY29udHJvbC5Ecm9wcGVkUHJvdmlkZXJIAEIHCgVldmVudCK7AQoKUHVsbFJlc3VsdBIlCgVtb2RlbBgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIjCg1mZXRjaGVkX2J5dGVzGAIgASgEUgxmZXRjaGVkQnl0ZXMSIQoMcmV1c2VkX2J5dGVzGAMgASgEUgtyZXVzZWRCeXRlcxIdCgprZXB0X2J5dGVzGAQgASgEUglrZXB0Qnl0ZXMSHwoLZHVyYXRpb25fbXMYBSABKARSCmR1cmF0aW9uTXMiMAoPRHJvcHBlZFByb3ZpZGVyEgwKBHBlZXIYASABKAkSDwoHbWVzc2FnZRgCIAEoCSIiChFMaXN0TW9kZWxzUmVxdWVzdBINCgVsb2NhbBgBIAEoCCI8ChJMaXN0TW9kZWxzUmVzcG9uc2USJgoGbW9kZWxzGAEgAygLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsIlIKEFNob3dNb2RlbFJlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEisKEXdpdGhvdXRfcHJvdmlkZXJzGAIgASgIUhB3aXRob3V0UHJvdmlkZXJzIu4CChFTaG93TW9kZWxSZXNwb25zZRIlCgVtb2RlbBgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIpCgVmaWxlcxgCIAMoCzIaLnRyZWxsaXMuY29udHJvbC5Nb2RlbEZpbGUSQgoIbWV0YWRhdGEYAyADKAsyMC50cmVsbGlzLmNvbnRyb2wuU2hvd01vZGVsUmVzcG9uc2UuTWV0YWRhdGFFbnRyeRIoCgd0ZW5zb3JzGAQgAygLMhcudHJlbGxpcy5jb250cm9sLlRlbnNvchIwChRvbWl0dGVkX3RlbnNvcl9jb3VudBgFIAEoDVISb21pdHRlZFRlbnNvckNvdW50EhEKCXByb3ZpZGVycxgGIAMoCRIPCgdwYXJlbnRzGAcgAygJEhIKCnJlY2lwaWVudHMYCCADKAkaLwoNTWV0YWRhdGFFbnRyeRILCgNrZXkYASABKAkSDQoFdmFsdWUYAiABKAk6AjgBIkoKElJlbW92ZU1vZGVsUmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSIQoMZGVsZXRlX2ZpbGVzGAIgASgIUgtkZWxldGVGaWxlcyJPChNSZW1vdmVNb2RlbFJlc3BvbnNlEgoKAmlkGAEgASgJEiwKEmRlbGV0ZWRfZmlsZV9jb3VudBgCIAEoDVIQZGVsZXRlZEZpbGVDb3VudCI3ChJWZXJpZnlNb2RlbFJlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEg4KBnJlcGFpchgCIAEoCCJ0CgtWZXJpZnlFdmVudBItCghwcm9ncmVzcxgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEi0KBGRvbmUYAiABKAsyHS50cmVsbGlzLmNvbnRyb2wuVmVyaWZ5UmVzdWx0SABCBwoFZXZlbnQiWAoMVmVyaWZ5UmVzdWx0EiUKBW1vZGVsGAEgASgLMhYudHJlbGxpcy5jb250cm9sLk1vZGVsEg8KB2RhbWFnZWQYAiADKAkSEAoIcmVwYWlyZWQYAyADKAkiWQoUU3RyZWFtVGVuc29yc1JlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEg0KBWZpbGVzGAIgAygJEg4KBmxheWVycxgDIAEoCRIPCgd0ZW5zb3JzGAQgAygJIoQBCgtUZW5zb3JFdmVudBItCghwcm9ncmVzcxgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEi0KBXN0YXJ0GAIgASgLMhwudHJlbGxpcy5jb250cm9sLlRlbnNvclN0YXJ0SAASDgoEZGF0YRgDIAEoDEgAQgcKBWV2ZW50IqkBCgtUZW5zb3JTdGFydBIMCgRuYW1lGAEgASgJEg0KBWR0eXBlGAIgASgJEg0KBXNoYXBlGAMgAygEEgwKBGZpbGUYBCABKAkSIQoMb2Zmc2V0X2J5dGVzGAUgASgEUgtvZmZzZXRCeXRlcxIdCgpzaXplX2J5dGVzGAYgASgEUglzaXplQnl0ZXMSFAoFbGF5ZXIYByABKA1CAEgAiAEBQggKBl9sYXllciItChFEaWZmTW9kZWxzUmVxdWVzdBIMCgRmcm9tGAEgASgJEgoKAnRvGAIgASgJIqwCChJEaWZmTW9kZWxzUmVzcG9uc2USJAoEZnJvbRgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIiCgJ0bxgCIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIqCgVmaWxlcxgDIAMoCzIbLnRyZWxsaXMuY29udHJvbC5GaWxlQ2hhbmdlEi4KB3RlbnNvcnMYBCADKAsyHS50cmVsbGlzLmNvbnRyb2wuVGVuc29yQ2hhbmdlEjAKFG9taXR0ZWRfdGVuc29yX2NvdW50GAUgASgNUhJvbWl0dGVkVGVuc29yQ291bnQSIQoMc2hhcmVkX2J5dGVzGAYgASgEUgtzaGFyZWRCeXRlcxIbCgluZXdfYnl0ZXMYByABKARSCG5ld0J5dGVzImQKCkZpbGVDaGFuZ2USDAoEcGF0aBgBIAEoCRIOCgZjaGFuZ2UYAiABKAkSHQoKZnJvbV9ieXRlcxgDIAEoBFIJZnJvbUJ5dGVzEhkKCHRvX2J5dGVzGAQgASgEUgd0b0J5dGVzIlkKDFRlbnNvckNoYW5nZRIMCgRuYW1lGAEgASgJEg4KBmNoYW5nZRgCIAEoCRIMCgRwYXRoGAMgASgJEh0KCnNpemVfYnl0ZXMYBCABKARSCXNpemVCeXRlcyJ+Cg1Gb2xsb3dDb21tYW5kEi8KBXN0YXJ0GAEgASgLMh4udHJlbGxpcy5jb250cm9sLkZvbGxvd1JlcXVlc3RIABIxCgd2ZXJkaWN0GAIgASgLMh4udHJlbGxpcy5jb250cm9sLkZvbGxvd1ZlcmRpY3RIAEIJCgdjb21tYW5kIlsKDUZvbGxvd1JlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEgsKA291dBgCIAEoCRIdCgprZWVwX2NvdW50GAMgASgNUglrZWVwQ291bnQSCwoDYXNrGAQgASgIIj0KDUZvbGxvd1ZlcmRpY3QSCgoCaWQYASABKAkSEAoIYWNjZXB0ZWQYAiABKAgSDgoGcmVhc29uGAMgASgJIrgDCgtGb2xsb3dFdmVudBI3CgdwdWxsaW5nGAEgASgLMiQudHJlbGxpcy5jb250cm9sLkZvbGxvd0V2ZW50LlB1bGxpbmdIABItCghwcm9ncmVzcxgCIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEjQKCHN3aXRjaGVkGAMgASgLMiAudHJlbGxpcy5jb250cm9sLkZvbGxvd2VkVmVyc2lvbkgAEjQKCGFjY2VwdGVkGAQgASgLMiAudHJlbGxpcy5jb250cm9sLkZvbGxvd2VkVmVyc2lvbkgAEkoKC3JvbGxlZF9iYWNrGAUgASgLMicudHJlbGxpcy5jb250cm9sLkZvbGxvd0V2ZW50LlJvbGxlZEJhY2tIAFIKcm9sbGVkQmFjaxIzCgZmYWlsZWQYBiABKAsyIS50cmVsbGlzLmNvbnRyb2wuT3BlcmF0aW9uRmFpbHVyZUgAGhUKB1B1bGxpbmcSCgoCaWQYASABKAkaNAoKUm9sbGVkQmFjaxIKCgJpZBgBIAEoCRIKCgJ0bxgCIAEoCRIOCgZyZWFzb24YAyABKAlCBwoFZXZlbnQi2AEKD0ZvbGxvd2VkVmVyc2lvbhIKCgJpZBgBIAEoCRIMCgRwYXRoGAIgASgJEg8KB2N1cnJlbnQYAyABKAkSEAoIcHJldmlvdXMYBCABKAkSHwoLaXNfcm9sbGJhY2sYBSABKAhSCmlzUm9sbGJhY2sSIwoNZmV0Y2hlZF9ieXRlcxgGIAEoBFIMZmV0Y2hlZEJ5dGVzEiEKDHJldXNlZF9ieXRlcxgHIAEoBFILcmV1c2VkQnl0ZXMSHwoLZHVyYXRpb25fbXMYCCABKARSCmR1cmF0aW9uTXMiHgoPUm9sbEJhY2tSZXF1ZXN0EgsKA291dBgBIAEoCSIsChBSb2xsQmFja1Jlc3BvbnNlEgwKBGZyb20YASABKAkSCgoCdG8YAiABKAkidQoQSW1wb3J0SHViUmVxdWVzdBINCgVjYWNoZRgBIAEoCRIUCgxyZXBvc2l0b3JpZXMYAiADKAkSIwoNYWxsX3JldmlzaW9ucxgDIAEoCFIMYWxsUmV2aXNpb25zEhcKB2RyeV9ydW4YBCABKAhSBmRyeVJ1biLMAwoOSW1wb3J0SHViRXZlbnQSLQoIcHJvZ3Jlc3MYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABI8CghpbXBvcnRlZBgCIAEoCzIoLnRyZWxsaXMuY29udHJvbC5JbXBvcnRIdWJFdmVudC5JbXBvcnRlZEgAEj0KBmZhaWxlZBgDIAEoCzIrLnRyZWxsaXMuY29udHJvbC5JbXBvcnRIdWJFdmVudC5Ob3RJbXBvcnRlZEgAEjAKBGRvbmUYBCABKAsyIC50cmVsbGlzLmNvbnRyb2wuSW1wb3J0SHViUmVzdWx0SAAaagoISW1wb3J0ZWQSEgoKcmVwb3NpdG9yeRgBIAEoCRIQCghyZXZpc2lvbhgCIAEoCRIlCgVtb2RlbBgDIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIRCgl1bmNoYW5nZWQYBCABKAgaZwoLTm90SW1wb3J0ZWQSEgoKcmVwb3NpdG9yeRgBIAEoCRIQCghyZXZpc2lvbhgCIAEoCRIyCgdmYWlsdXJlGAMgASgLMiEudHJlbGxpcy5jb250cm9sLk9wZXJhdGlvbkZhaWx1cmVCBwoFZXZlbnQiWwoPSW1wb3J0SHViUmVzdWx0EiUKDmltcG9ydGVkX2NvdW50GAEgASgNUg1pbXBvcnRlZENvdW50EiEKDGZhaWxlZF9jb3VudBgCIAEoDVILZmFpbGVkQ291bnQiNAoPUGluTW9kZWxSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRIOCgZwaW5uZWQYAiABKAgiOQoQUGluTW9kZWxSZXNwb25zZRIlCgVtb2RlbBgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbCIpCg5Db2xsZWN0UmVxdWVzdBIXCgdkcnlfcnVuGAEgASgIUgZkcnlSdW4ijwIKD0NvbGxlY3RSZXNwb25zZRIuCgdldmljdGVkGAEgAygLMh0udHJlbGxpcy5jb250cm9sLkV2aWN0ZWRNb2RlbBItCgVmaWxlcxgCIAMoCzIeLnRyZWxsaXMuY29udHJvbC5Db2xsZWN0ZWRGaWxlEh0KCmJsb2JfY291bnQYAyABKA1SCWJsb2JDb3VudBIdCgpibG9iX2J5dGVzGAQgASgEUglibG9iQnl0ZXMSHwoLZnJlZWRfYnl0ZXMYBSABKARSCmZyZWVkQnl0ZXMSHQoKdXNlZF9ieXRlcxgGIAEoBFIJdXNlZEJ5dGVzEh8KC3F1b3RhX2J5dGVzGAcgASgEUgpxdW90YUJ5dGVzIlkKDEV2aWN0ZWRNb2RlbBIKCgJpZBgBIAEoCRIMCgRuYW1lGAIgASgJEg0KBWJ5dGVzGAMgASgEEiAKDHVzZWRfdW5peF9tcxgEIAEoBFIKdXNlZFVuaXhNcyIsCg1Db2xsZWN0ZWRGaWxlEgwKBHBhdGgYASABKAkSDQoFYnl0ZXMYAiABKAQiMAoPR2V0VmFsdWVSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEgsKA2tleRgCIAEoCSI+ChBHZXRWYWx1ZVJlc3BvbnNlEioKBWVudHJ5GAEgASgLMhsudHJlbGxpcy5jb250cm9sLlN0YXRlRW50cnkicAoKU3RhdGVFbnRyeRILCgNrZXkYASABKAkSDgoGYXV0aG9yGAIgASgJEh0KCnZhbHVlX2pzb24YAyABKAlSCXZhbHVlSnNvbhImCg91cGRhdGVkX3VuaXhfbXMYBCABKARSDXVwZGF0ZWRVbml4TXMiTwoPU2V0VmFsdWVSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEgsKA2tleRgCIAEoCRIdCgp2YWx1ZV9qc29uGAMgASgJUgl2YWx1ZUpzb24iEgoQU2V0VmFsdWVSZXNwb25zZSIzChJEZWxldGVWYWx1ZVJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSCwoDa2V5GAIgASgJIiYKE0RlbGV0ZVZhbHVlUmVzcG9uc2USDwoHZXhpc3RlZBgBIAEoCCI2ChJMaXN0RW50cmllc1JlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSDgoGcHJlZml4GAIgASgJIkMKE0xpc3RFbnRyaWVzUmVzcG9uc2USLAoHZW50cmllcxgBIAMoCzIbLnRyZWxsaXMuY29udHJvbC5TdGF0ZUVudHJ5IhYKFExpc3REb2N1bWVudHNSZXF1ZXN0IlsKFUxpc3REb2N1bWVudHNSZXNwb25zZRIRCglkb2N1bWVudHMYASADKAkSLwoGc2hhcmVkGAIgAygLMh8udHJlbGxpcy5jb250cm9sLlNoYXJlZERvY3VtZW50IncKDlNoYXJlZERvY3VtZW50EgoKAmlkGAEgASgJEg0KBW93bmVyGAIgASgJEg8KB3dyaXRlcnMYAyADKAkSJwoPZXZlcnlvbmVfd3JpdGVzGAQgASgIUg5ldmVyeW9uZVdyaXRlcxIQCgh3cml0YWJsZRgFIAEoCCI1ChFXYXRjaFN0YXRlUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRIOCgZwcmVmaXgYAiABKAkitAEKClN0YXRlRXZlbnQSKgoDc2V0GAEgASgLMhsudHJlbGxpcy5jb250cm9sLlN0YXRlRW50cnlIABIuCgdkZWxldGVkGAIgASgLMhsudHJlbGxpcy5jb250cm9sLlN0YXRlRW50cnlIABI2CgdjdXJyZW50GAMgASgLMiMudHJlbGxpcy5jb250cm9sLlN0YXRlRXZlbnQuQ3VycmVudEgAGgkKB0N1cnJlbnRCBwoFZXZlbnQijgEKDlNldE1hbnlSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEjUKBndyaXRlcxgCIAMoCzIlLnRyZWxsaXMuY29udHJvbC5TZXRNYW55UmVxdWVzdC5Xcml0ZRozCgVXcml0ZRILCgNrZXkYASABKAkSHQoKdmFsdWVfanNvbhgCIAEoCVIJdmFsdWVKc29uIhEKD1NldE1hbnlSZXNwb25zZSIxCg5IaXN0b3J5UmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRINCgVsaW1pdBgCIAEoDSJBCg9IaXN0b3J5UmVzcG9uc2USLgoHZW50cmllcxgBIAMoCzIdLnRyZWxsaXMuY29udHJvbC5IaXN0b3J5RW50cnkijgEKDEhpc3RvcnlFbnRyeRILCgNrZXkYASABKAkSDgoGYXV0aG9yGAIgASgJEh0KCnZhbHVlX2pzb24YAyABKAlSCXZhbHVlSnNvbhImCg91cGRhdGVkX3VuaXhfbXMYBCABKARSDXVwZGF0ZWRVbml4TXMSDQoFZXBvY2gYBSABKA0SCwoDc2VxGAYgASgNIhQKElN0YXRlU3RhdHVzUmVxdWVzdCK3AwoTU3RhdGVTdGF0dXNSZXNwb25zZRIOCgZkaWdlc3QYASABKAwSHQoKcGVlcl9jb3VudBgCIAEoDVIJcGVlckNvdW50EiUKDmRvY3VtZW50X2NvdW50GAMgASgNUg1kb2N1bWVudENvdW50EiEKDGF1dGhvcl9jb3VudBgEIAEoDVILYXV0aG9yQ291bnQSGwoJbG9nX2NvdW50GAUgASgNUghsb2dDb3VudBIfCgtlbnRyeV9jb3VudBgGIAEoBFIKZW50cnlDb3VudBIjCg1wZW5kaW5nX2J5dGVzGAcgASgEUgxwZW5kaW5nQnl0ZXMSLgoTcmVmdXNlZF9lbnRyeV9jb3VudBgIIAEoBFIRcmVmdXNlZEVudHJ5Q291bnQSGwoJcmVhZF9vbmx5GAkgASgJUghyZWFkT25seRI+CgZmcm96ZW4YCiADKAsyLi50cmVsbGlzLmNvbnRyb2wuU3RhdGVTdGF0dXNSZXNwb25zZS5Gcm96ZW5Mb2caNwoJRnJvemVuTG9nEg4KBmF1dGhvchgBIAEoCRINCgVlcG9jaBgCIAEoDRILCgNzZXEYAyABKA0iNgoVV2FpdFJlcGxpY2F0ZWRSZXF1ZXN0Eh0KCnBlZXJfY291bnQYASABKA1SCXBlZXJDb3VudCIYChZXYWl0UmVwbGljYXRlZFJlc3BvbnNlIhUKE0NvbXBhY3RTdGF0ZVJlcXVlc3QiFgoUQ29tcGFjdFN0YXRlUmVzcG9uc2UiXQoTQ3JlYXRlU2hhcmVkUmVxdWVzdBIMCgRuYW1lGAEgASgJEg8KB3dyaXRlcnMYAiADKAkSJwoPZXZlcnlvbmVfd3JpdGVzGAMgASgIUg5ldmVyeW9uZVdyaXRlcyJJChRDcmVhdGVTaGFyZWRSZXNwb25zZRIxCghkb2N1bWVudBgBIAEoCzIfLnRyZWxsaXMuY29udHJvbC5TaGFyZWREb2N1bWVudCJkChZTZXRTaGFyZWRQb2xpY3lSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEg8KB3dyaXRlcnMYAiADKAkSJwoPZXZlcnlvbmVfd3JpdGVzGAMgASgIUg5ldmVyeW9uZVdyaXRlcyIZChdTZXRTaGFyZWRQb2xpY3lSZXNwb25zZSIlChFSZWFkU2hhcmVkUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCSJqChJSZWFkU2hhcmVkUmVzcG9uc2USMQoIZG9jdW1lbnQYASABKAsyHy50cmVsbGlzLmNvbnRyb2wuU2hhcmVkRG9jdW1lbnQSIQoMY29udGVudF9qc29uGAIgASgJUgtjb250ZW50SnNvbiJRChFFZGl0U2hhcmVkUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRIqCgVlZGl0cxgCIAMoCzIbLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0IvQFCgpTaGFyZWRFZGl0EgwKBG5hbWUYASABKAkSPQoHbWFwX3NldBgCIAEoCzIiLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0Lk1hcFNldEgAUgZtYXBTZXQSRgoKbWFwX2RlbGV0ZRgDIAEoCzIlLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFZGl0Lk1hcERlbGV0ZUgAUgltYXBEZWxldGUSSQoLbGlzdF9pbnNlcnQYBCABKAsyJi50cmVsbGlzLmNvbnRyb2wuU2hhcmVkRWRpdC5MaXN0SW5zZXJ0SABSCmxpc3RJbnNlcnQSQwoLbGlzdF9kZWxldGUYBSABKAsyIC50cmVsbGlzLmNvbnRyb2wuU2hhcmVkRWRpdC5TcGFuSABSCmxpc3REZWxldGUSSQoLdGV4dF9pbnNlcnQYBiABKAsyJi50cmVsbGlzLmNvbnRyb2wuU2hhcmVkRWRpdC5UZXh0SW5zZXJ0SABSCnRleHRJbnNlcnQSQwoLdGV4dF9kZWxldGUYByABKAsyIC50cmVsbGlzLmNvbnRyb2wuU2hhcmVkRWRpdC5TcGFuSABSCnRleHREZWxldGUSIQoLY291bnRlcl9hZGQYCCABKAFIAFIKY291bnRlckFkZBo0CgZNYXBTZXQSCwoDa2V5GAEgASgJEh0KCnZhbHVlX2pzb24YAiABKAlSCXZhbHVlSnNvbhoYCglNYXBEZWxldGUSCwoDa2V5GAEgASgJGjwKCkxpc3RJbnNlcnQSDQoFaW5kZXgYASABKA0SHwoLdmFsdWVzX2pzb24YAiABKAlSCnZhbHVlc0pzb24aUgoKVGV4dEluc2VydBINCgVpbmRleBgBIAEoDRIMCgR0ZXh0GAIgASgJEicKD2F0dHJpYnV0ZXNfanNvbhgDIAEoCVIOYXR0cmlidXRlc0pzb24aJAoEU3BhbhINCgVpbmRleBgBIAEoDRINCgVjb3VudBgCIAEoDUIGCgRlZGl0IhQKEkVkaXRTaGFyZWRSZXNwb25zZSImChJXYXRjaFNoYXJlZFJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkilwEKC1NoYXJlZEV2ZW50Eg4KBmF1dGhvchgBIAEoCRIOCgZvcmlnaW4YAiABKAkSNAoHY2hhbmdlcxgDIAMoCzIjLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFdmVudC5DaGFuZ2UaMgoGQ2hhbmdlEgwKBGtpbmQYASABKAkSDAoEbmFtZRgCIAEoCRIMCgRrZXlzGAMgAygJImcKEFNldFJlY29yZFJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSCwoDa2V5GAIgASgJEh0KCnZhbHVlX2pzb24YAyABKAlSCXZhbHVlSnNvbhIVCgZ0dGxfbXMYBCABKA1SBXR0bE1zIhMKEVNldFJlY29yZFJlc3BvbnNlIjQKE0RlbGV0ZVJlY29yZFJlcXVlc3QSEAoIZG9jdW1lbnQYASABKAkSCwoDa2V5GAIgASgJIhYKFERlbGV0ZVJlY29yZFJlc3BvbnNlIiYKEkxpc3RSZWNvcmRzUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCSJDChNMaXN0UmVjb3Jkc1Jlc3BvbnNlEiwKB2VudHJpZXMYASADKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeSInChNXYXRjaFJlY29yZHNSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJIoEBCgxTZXJ2ZVJlcXVlc3QSEAoIc2VydmljZXMYASADKAkSDwoHcHJvZ3JhbRgCIAEoCRIMCgRuYW1lGAMgASgJEhAKCGNhcGFjaXR5GAQgASgNEi4KE2ZpbGVfZGVzY3JpcHRvcl9zZXQYBSABKAxSEWZpbGVEZXNjcmlwdG9yU2V0ImEKClNlcnZlRXZlbnQSPAoKcmVnaXN0ZXJlZBgBIAEoCzImLnRyZWxsaXMuY29udHJvbC5TZXJ2ZUV2ZW50LlJlZ2lzdGVyZWRIABoMCgpSZWdpc3RlcmVkQgcKBWV2ZW50IiMKE0xpc3RTZXJ2aWNlc1JlcXVlc3QSDAoEcGVlchgBIAEoCSIoChRMaXN0U2VydmljZXNSZXNwb25zZRIQCghzZXJ2aWNlcxgBIAMoCSISChBMaXN0TmFtZXNSZXF1ZXN0Ij8KEUxpc3ROYW1lc1Jlc3BvbnNlEioKBW5hbWVzGAEgAygLMhsudHJlbGxpcy5jb250cm9sLlNlcnZlZE5hbWUiSAoKU2VydmVkTmFtZRIMCgRuYW1lGAEgASgJEiwKB3NlcnZlcnMYAiADKAsyGy50cmVsbGlzLmNvbnRyb2wuTmFtZVNlcnZlciKeAQoKTmFtZVNlcnZlchIMCgRwZWVyGAEgASgJEhAKCHNlcnZpY2VzGAIgAygJEiMKDXJ1bm5pbmdfY291bnQYAyABKA1SDHJ1bm5pbmdDb3VudBIQCghjYXBhY2l0eRgEIAEoDRIRCgljb25uZWN0ZWQYBSABKAgSHAoGcnR0X21zGAYgASgBQgBIAFIFcnR0TXOIAQFCCAoGX3J0dE1zIjkKFkRlc2NyaWJlU2VydmljZVJlcXVlc3QSDgoGdGFyZ2V0GAEgASgJEg8KB3NlcnZpY2UYAiABKAkiSQoXRGVzY3JpYmVTZXJ2aWNlUmVzcG9uc2USLgoTZmlsZV9kZXNjcmlwdG9yX3NldBgBIAEoDFIRZmlsZURlc2NyaXB0b3JTZXQqPQoEUm9sZRIUChBST0xFX1VOU1BFQ0lGSUVEEAASDwoLUk9MRV9NRU1CRVIQARIOCgpST0xFX0FETUlOEAIqZAoIUHJlc2VuY2USGAoUUFJFU0VOQ0VfVU5TUEVDSUZJRUQQABIRCg1QUkVTRU5DRV9OT05FEAESFAoQUFJFU0VOQ0VfUEFSVElBTBACEhUKEVBSRVNFTkNFX0NPTVBMRVRFEAMyjwYKBE5vZGUSTgoGU3RhdHVzEh4udHJlbGxpcy5jb250cm9sLlN0YXR1c1JlcXVlc3QaHy50cmVsbGlzLmNvbnRyb2wuU3RhdHVzUmVzcG9uc2UiA5ACARJDCgRTdG9wEhwudHJlbGxpcy5jb250cm9sLlN0b3BSZXF1ZXN0Gh0udHJlbGxpcy5jb250cm9sLlN0b3BSZXNwb25zZRJXCglHZXRDb25maWcSIS50cmVsbGlzLmNvbnRyb2wuR2V0Q29uZmlnUmVxdWVzdBoiLnRyZWxsaXMuY29udHJvbC5HZXRDb25maWdSZXNwb25zZSIDkAIBElsKDFJlbG9hZENvbmZpZxIkLnRyZWxsaXMuY29udHJvbC5SZWxvYWRDb25maWdSZXF1ZXN0GiUudHJlbGxpcy5jb250cm9sLlJlbG9hZENvbmZpZ1Jlc3BvbnNlEloKCkdldE1ldHJpY3MSIi50cmVsbGlzLmNvbnRyb2wuR2V0TWV0cmljc1JlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuR2V0TWV0cmljc1Jlc3BvbnNlIgOQAgESVAoIRGlhZ25vc2USIC50cmVsbGlzLmNvbnRyb2wuRGlhZ25vc2VSZXF1ZXN0GiEudHJlbGxpcy5jb250cm9sLkRpYWdub3NlUmVzcG9uc2UiA5ACARJVCgxHZXRCYW5kd2lkdGgSJC50cmVsbGlzLmNvbnRyb2wuR2V0QmFuZHdpZHRoUmVxdWVzdBoaLnRyZWxsaXMuY29udHJvbC5CYW5kd2lkdGgiA5ACARJQCgxTZXRCYW5kd2lkdGgSJC50cmVsbGlzLmNvbnRyb2wuU2V0QmFuZHdpZHRoUmVxdWVzdBoaLnRyZWxsaXMuY29udHJvbC5CYW5kd2lkdGgSYQoOQ2xlYXJCYW5kd2lkdGgSJi50cmVsbGlzLmNvbnRyb2wuQ2xlYXJCYW5kd2lkdGhSZXF1ZXN0GicudHJlbGxpcy5jb250cm9sLkNsZWFyQmFuZHdpZHRoUmVzcG9uc2Uy1AUKBE1lc2gSUQoGQ3JlYXRlEiIudHJlbGxpcy5jb250cm9sLkNyZWF0ZU1lc2hSZXF1ZXN0GiMudHJlbGxpcy5jb250cm9sLkNyZWF0ZU1lc2hSZXNwb25zZRJJCgZJbnZpdGUSHi50cmVsbGlzLmNvbnRyb2wuSW52aXRlUmVxdWVzdBofLnRyZWxsaXMuY29udHJvbC5JbnZpdGVSZXNwb25zZRJDCgRKb2luEhwudHJlbGxpcy5jb250cm9sLkpvaW5SZXF1ZXN0Gh0udHJlbGxpcy5jb250cm9sLkpvaW5SZXNwb25zZRJJCgZSZXZva2USHi50cmVsbGlzLmNvbnRyb2wuUmV2b2tlUmVxdWVzdBofLnRyZWxsaXMuY29udHJvbC5SZXZva2VSZXNwb25zZRJXCglMaXN0UGVlcnMSIS50cmVsbGlzLmNvbnRyb2wuTGlzdFBlZXJzUmVxdWVzdBoiLnRyZWxsaXMuY29udHJvbC5MaXN0UGVlcnNSZXNwb25zZSIDkAIBEkIKBFBpbmcSHC50cmVsbGlzLmNvbnRyb2wuUGluZ1JlcXVlc3QaGi50cmVsbGlzLmNvbnRyb2wuUGluZ1JlcGx5MAESSAoFV2F0Y2gSIS50cmVsbGlzLmNvbnRyb2wuV2F0Y2hNZXNoUmVxdWVzdBoaLnRyZWxsaXMuY29udHJvbC5NZXNoRXZlbnQwARJgCgxEaWFnbm9zZVBlZXISJC50cmVsbGlzLmNvbnRyb2wuRGlhZ25vc2VQZWVyUmVxdWVzdBolLnRyZWxsaXMuY29udHJvbC5EaWFnbm9zZVBlZXJSZXNwb25zZSIDkAIBElUKCkRpc2Nvbm5lY3QSIi50cmVsbGlzLmNvbnRyb2wuRGlzY29ubmVjdFJlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuRGlzY29ubmVjdFJlc3BvbnNlMvsICgZNb2RlbHMSSwoHUHVibGlzaBIfLnRyZWxsaXMuY29udHJvbC5QdWJsaXNoUmVxdWVzdBodLnRyZWxsaXMuY29udHJvbC5QdWJsaXNoRXZlbnQwARJCCgRQdWxsEhwudHJlbGxpcy5jb250cm9sLlB1bGxSZXF1ZXN0GhoudHJlbGxpcy5jb250cm9sLlB1bGxFdmVudDABElQKBExpc3QSIi50cmVsbGlzLmNvbnRyb2wuTGlzdE1vZGVsc1JlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuTGlzdE1vZGVsc1Jlc3BvbnNlIgOQAgESUgoEU2hvdxIhLnRyZWxsaXMuY29udHJvbC5TaG93TW9kZWxSZXF1ZXN0GiIudHJlbGxpcy5jb250cm9sLlNob3dNb2RlbFJlc3BvbnNlIgOQAgESUwoGUmVtb3ZlEiMudHJlbGxpcy5jb250cm9sLlJlbW92ZU1vZGVsUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5SZW1vdmVNb2RlbFJlc3BvbnNlEk0KBlZlcmlmeRIjLnRyZWxsaXMuY29udHJvbC5WZXJpZnlNb2RlbFJlcXVlc3QaHC50cmVsbGlzLmNvbnRyb2wuVmVyaWZ5RXZlbnQwARJaCgxXYXRjaFB1Ymxpc2gSJC50cmVsbGlzLmNvbnRyb2wuV2F0Y2hQdWJsaXNoUmVxdWVzdBoiLnRyZWxsaXMuY29udHJvbC5XYXRjaFB1Ymxpc2hFdmVudDABElYKDVN0cmVhbVRlbnNvcnMSJS50cmVsbGlzLmNvbnRyb2wuU3RyZWFtVGVuc29yc1JlcXVlc3QaHC50cmVsbGlzLmNvbnRyb2wuVGVuc29yRXZlbnQwARJUCgREaWZmEiIudHJlbGxpcy5jb250cm9sLkRpZmZNb2RlbHNSZXF1ZXN0GiMudHJlbGxpcy5jb250cm9sLkRpZmZNb2RlbHNSZXNwb25zZSIDkAIBEkoKBkZvbGxvdxIeLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dDb21tYW5kGhwudHJlbGxpcy5jb250cm9sLkZvbGxvd0V2ZW50KAEwARJPCghSb2xsQmFjaxIgLnRyZWxsaXMuY29udHJvbC5Sb2xsQmFja1JlcXVlc3QaIS50cmVsbGlzLmNvbnRyb2wuUm9sbEJhY2tSZXNwb25zZRJRCglJbXBvcnRIdWISIS50cmVsbGlzLmNvbnRyb2wuSW1wb3J0SHViUmVxdWVzdBofLnRyZWxsaXMuY29udHJvbC5JbXBvcnRIdWJFdmVudDABEkoKA1BpbhIgLnRyZWxsaXMuY29udHJvbC5QaW5Nb2RlbFJlcXVlc3QaIS50cmVsbGlzLmNvbnRyb2wuUGluTW9kZWxSZXNwb25zZRJMCgdDb2xsZWN0Eh8udHJlbGxpcy5jb250cm9sLkNvbGxlY3RSZXF1ZXN0GiAudHJlbGxpcy5jb250cm9sLkNvbGxlY3RSZXNwb25zZTL4DQoFU3RhdGUSTwoDR2V0EiAudHJlbGxpcy5jb250cm9sLkdldFZhbHVlUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5HZXRWYWx1ZVJlc3BvbnNlIgOQAgESSgoDU2V0EiAudHJlbGxpcy5jb250cm9sLlNldFZhbHVlUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5TZXRWYWx1ZVJlc3BvbnNlElMKBkRlbGV0ZRIjLnRyZWxsaXMuY29udHJvbC5EZWxldGVWYWx1ZVJlcXVlc3QaJC50cmVsbGlzLmNvbnRyb2wuRGVsZXRlVmFsdWVSZXNwb25zZRJdCgtMaXN0RW50cmllcxIjLnRyZWxsaXMuY29udHJvbC5MaXN0RW50cmllc1JlcXVlc3QaJC50cmVsbGlzLmNvbnRyb2wuTGlzdEVudHJpZXNSZXNwb25zZSIDkAIBEmMKDUxpc3REb2N1bWVudHMSJS50cmVsbGlzLmNvbnRyb2wuTGlzdERvY3VtZW50c1JlcXVlc3QaJi50cmVsbGlzLmNvbnRyb2wuTGlzdERvY3VtZW50c1Jlc3BvbnNlIgOQAgESSgoFV2F0Y2gSIi50cmVsbGlzLmNvbnRyb2wuV2F0Y2hTdGF0ZVJlcXVlc3QaGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFdmVudDABEkwKB1NldE1hbnkSHy50cmVsbGlzLmNvbnRyb2wuU2V0TWFueVJlcXVlc3QaIC50cmVsbGlzLmNvbnRyb2wuU2V0TWFueVJlc3BvbnNlElEKB0hpc3RvcnkSHy50cmVsbGlzLmNvbnRyb2wuSGlzdG9yeVJlcXVlc3QaIC50cmVsbGlzLmNvbnRyb2wuSGlzdG9yeVJlc3BvbnNlIgOQAgESWAoGU3RhdHVzEiMudHJlbGxpcy5jb250cm9sLlN0YXRlU3RhdHVzUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5TdGF0ZVN0YXR1c1Jlc3BvbnNlIgOQAgESZgoOV2FpdFJlcGxpY2F0ZWQSJi50cmVsbGlzLmNvbnRyb2wuV2FpdFJlcGxpY2F0ZWRSZXF1ZXN0GicudHJlbGxpcy5jb250cm9sLldhaXRSZXBsaWNhdGVkUmVzcG9uc2UiA5ACAhJbCgdDb21wYWN0EiQudHJlbGxpcy5jb250cm9sLkNvbXBhY3RTdGF0ZVJlcXVlc3QaJS50cmVsbGlzLmNvbnRyb2wuQ29tcGFjdFN0YXRlUmVzcG9uc2UiA5ACAhJbCgxDcmVhdGVTaGFyZWQSJC50cmVsbGlzLmNvbnRyb2wuQ3JlYXRlU2hhcmVkUmVxdWVzdBolLnRyZWxsaXMuY29udHJvbC5DcmVhdGVTaGFyZWRSZXNwb25zZRJkCg9TZXRTaGFyZWRQb2xpY3kSJy50cmVsbGlzLmNvbnRyb2wuU2V0U2hhcmVkUG9saWN5UmVxdWVzdBooLnRyZWxsaXMuY29udHJvbC5TZXRTaGFyZWRQb2xpY3lSZXNwb25zZRJaCgpSZWFkU2hhcmVkEiIudHJlbGxpcy5jb250cm9sLlJlYWRTaGFyZWRSZXF1ZXN0GiMudHJlbGxpcy5jb250cm9sLlJlYWRTaGFyZWRSZXNwb25zZSIDkAIBElUKCkVkaXRTaGFyZWQSIi50cmVsbGlzLmNvbnRyb2wuRWRpdFNoYXJlZFJlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuRWRpdFNoYXJlZFJlc3BvbnNlElIKC1dhdGNoU2hhcmVkEiMudHJlbGxpcy5jb250cm9sLldhdGNoU2hhcmVkUmVxdWVzdBocLnRyZWxsaXMuY29udHJvbC5TaGFyZWRFdmVudDABElIKCVNldFJlY29yZBIhLnRyZWxsaXMuY29udHJvbC5TZXRSZWNvcmRSZXF1ZXN0GiIudHJlbGxpcy5jb250cm9sLlNldFJlY29yZFJlc3BvbnNlElsKDERlbGV0ZVJlY29yZBIkLnRyZWxsaXMuY29udHJvbC5EZWxldGVSZWNvcmRSZXF1ZXN0GiUudHJlbGxpcy5jb250cm9sLkRlbGV0ZVJlY29yZFJlc3BvbnNlEl0KC0xpc3RSZWNvcmRzEiMudHJlbGxpcy5jb250cm9sLkxpc3RSZWNvcmRzUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5MaXN0UmVjb3Jkc1Jlc3BvbnNlIgOQAgESUwoMV2F0Y2hSZWNvcmRzEiQudHJlbGxpcy5jb250cm9sLldhdGNoUmVjb3Jkc1JlcXVlc3QaGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFdmVudDABMvACCghQcm9ncmFtcxJFCgVTZXJ2ZRIdLnRyZWxsaXMuY29udHJvbC5TZXJ2ZVJlcXVlc3QaGy50cmVsbGlzLmNvbnRyb2wuU2VydmVFdmVudDABEmAKDExpc3RTZXJ2aWNlcxIkLnRyZWxsaXMuY29udHJvbC5MaXN0U2VydmljZXNSZXF1ZXN0GiUudHJlbGxpcy5jb250cm9sLkxpc3RTZXJ2aWNlc1Jlc3BvbnNlIgOQAgESVwoJTGlzdE5hbWVzEiEudHJlbGxpcy5jb250cm9sLkxpc3ROYW1lc1JlcXVlc3QaIi50cmVsbGlzLmNvbnRyb2wuTGlzdE5hbWVzUmVzcG9uc2UiA5ACARJiCghEZXNjcmliZRInLnRyZWxsaXMuY29udHJvbC5EZXNjcmliZVNlcnZpY2VSZXF1ZXN0GigudHJlbGxpcy5jb250cm9sLkRlc2NyaWJlU2VydmljZVJlc3BvbnNlIgOQAgFiBnByb3RvMw=='

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
    /** Closes all connections with a peer, so that a way to it is looked for anew. It stays a member: whatever needs it connects again. */
    disconnect: {
      name: 'Disconnect',
      path: 'trellis.control.Mesh/Disconnect',
      kind: 'unary',
      idempotent: false,
      request: trellis.control.DisconnectRequest,
      response: trellis.control.DisconnectResponse,
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
