// biome-ignore-all format: generated
/* eslint-disable */
// Services of control.proto, for `serve` and `client`. Generated: don't edit.
import { trellis } from './control.js'

/** The files behind the services, a google.protobuf.FileDescriptorSet in base64: for callers without this code. */
const descriptors: string = 'Cu15ChV0cmVsbGlzL2NvbnRyb2wucHJvdG8SD3RyZWxsaXMuY29udHJvbCIPCg1TdGF0dXNSZXF1ZXN0Ip8DCg5TdGF0dXNSZXNwb25zZRIMCgRwZWVyGAEgASgJEgwKBG5hbWUYAiABKAkSDwoHdmVyc2lvbhgDIAEoCRILCgNwaWQYBCABKA0SDAoEaG9tZRgFIAEoCRImCg9zdGFydGVkX3VuaXhfbXMYBiABKARSDXN0YXJ0ZWRVbml4TXMSJwoEbWVzaBgHIAEoCzIZLnRyZWxsaXMuY29udHJvbC5NZXNoSW5mbxIRCglhZGRyZXNzZXMYCCADKAkSMAoUY29ubmVjdGVkX3BlZXJfY291bnQYCSABKA1SEmNvbm5lY3RlZFBlZXJDb3VudBIfCgttb2RlbF9jb3VudBgKIAEoDVIKbW9kZWxDb3VudBI0ChZhdHRhY2hlZF9wcm9ncmFtX2NvdW50GAsgASgNUhRhdHRhY2hlZFByb2dyYW1Db3VudBIlCg5yZXNpZGVudF9ieXRlcxgMIAEoBFINcmVzaWRlbnRCeXRlcxIOCgZwcmVzZXQYDSABKAkSIQoMaHR0cF9hZGRyZXNzGA4gASgJUgtodHRwQWRkcmVzcyJaCghNZXNoSW5mbxIKCgJpZBgBIAEoCRIMCgRuYW1lGAIgASgJEiMKBHJvbGUYAyABKA4yFS50cmVsbGlzLmNvbnRyb2wuUm9sZRIPCgdmb3VuZGVyGAQgASgJIg0KC1N0b3BSZXF1ZXN0IhsKDFN0b3BSZXNwb25zZRILCgNwaWQYASABKA0iEgoQR2V0Q29uZmlnUmVxdWVzdCJQChFHZXRDb25maWdSZXNwb25zZRItCgdlbnRyaWVzGAEgAygLMhwudHJlbGxpcy5jb250cm9sLkNvbmZpZ0VudHJ5EgwKBGZpbGUYAiABKAkikQEKC0NvbmZpZ0VudHJ5EgsKA2tleRgBIAEoCRIdCgp2YWx1ZV9qc29uGAIgASgJUgl2YWx1ZUpzb24SDgoGb3JpZ2luGAMgASgJEiMKDW9yaWdpbl9kZXRhaWwYBCABKAlSDG9yaWdpbkRldGFpbBITCgtkZXNjcmlwdGlvbhgFIAEoCRIMCgRsaXZlGAYgASgIIhUKE1JlbG9hZENvbmZpZ1JlcXVlc3QiTAoUUmVsb2FkQ29uZmlnUmVzcG9uc2USDwoHYXBwbGllZBgBIAMoCRIjCg1uZWVkc19yZXN0YXJ0GAIgAygJUgxuZWVkc1Jlc3RhcnQiEwoRR2V0TWV0cmljc1JlcXVlc3QiIgoSR2V0TWV0cmljc1Jlc3BvbnNlEgwKBHRleHQYASABKAkiFQoTR2V0QmFuZHdpZHRoUmVxdWVzdCIjChNTZXRCYW5kd2lkdGhSZXF1ZXN0EgwKBHJ1bGUYASABKAkiJQoVQ2xlYXJCYW5kd2lkdGhSZXF1ZXN0EgwKBHJ1bGUYASABKAkibAoWQ2xlYXJCYW5kd2lkdGhSZXNwb25zZRIjCg1yZW1vdmVkX2NvdW50GAEgASgNUgxyZW1vdmVkQ291bnQSLQoJYmFuZHdpZHRoGAIgASgLMhoudHJlbGxpcy5jb250cm9sLkJhbmR3aWR0aCLJAQoJQmFuZHdpZHRoEi0KBXJ1bGVzGAEgAygLMh4udHJlbGxpcy5jb250cm9sLkJhbmR3aWR0aFJ1bGUSKwoEY2FwcxgCIAMoCzIdLnRyZWxsaXMuY29udHJvbC5CYW5kd2lkdGhDYXASLQoTdXBfYnl0ZXNfcGVyX3NlY29uZBgDIAEoBFIQdXBCeXRlc1BlclNlY29uZBIxChVkb3duX2J5dGVzX3Blcl9zZWNvbmQYBCABKARSEmRvd25CeXRlc1BlclNlY29uZCJICg1CYW5kd2lkdGhSdWxlEgwKBHJ1bGUYASABKAkSDgoGb3JpZ2luGAIgASgJEhkKCGluX2ZvcmNlGAMgASgIUgdpbkZvcmNlIrkBCgxCYW5kd2lkdGhDYXASDQoFc2NvcGUYASABKAkSNAoTdXBfYnl0ZXNfcGVyX3NlY29uZBgCIAEoBEIASABSEHVwQnl0ZXNQZXJTZWNvbmSIAQESOAoVZG93bl9ieXRlc19wZXJfc2Vjb25kGAMgASgEQgBIAVISZG93bkJ5dGVzUGVyU2Vjb25kiAEBQhMKEV91cEJ5dGVzUGVyU2Vjb25kQhUKE19kb3duQnl0ZXNQZXJTZWNvbmQiEQoPRGlhZ25vc2VSZXF1ZXN0IjoKEERpYWdub3NlUmVzcG9uc2USJgoGY2hlY2tzGAEgAygLMhYudHJlbGxpcy5jb250cm9sLkNoZWNrIsMBCgVDaGVjaxIMCgRuYW1lGAEgASgJEi8KB291dGNvbWUYAiABKA4yHi50cmVsbGlzLmNvbnRyb2wuQ2hlY2suT3V0Y29tZRIPCgdtZXNzYWdlGAMgASgJEgwKBGhpbnQYBCABKAkiXAoHT3V0Y29tZRIXChNPVVRDT01FX1VOU1BFQ0lGSUVEEAASDgoKT1VUQ09NRV9PSxABEhMKD09VVENPTUVfV0FSTklORxACEhMKD09VVENPTUVfRkFJTFVSRRADIiEKEUNyZWF0ZU1lc2hSZXF1ZXN0EgwKBG5hbWUYASABKAkiPQoSQ3JlYXRlTWVzaFJlc3BvbnNlEicKBG1lc2gYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuTWVzaEluZm8icgoNSW52aXRlUmVxdWVzdBIjCgRyb2xlGAEgASgOMhUudHJlbGxpcy5jb250cm9sLlJvbGUSGwoJdXNlX2NvdW50GAIgASgNUgh1c2VDb3VudBIfCgtsaWZldGltZV9tcxgDIAEoBFIKbGlmZXRpbWVNcyKKAQoOSW52aXRlUmVzcG9uc2USDgoGdGlja2V0GAEgASgJEiYKD2V4cGlyZXNfdW5peF9tcxgCIAEoBFINZXhwaXJlc1VuaXhNcxIbCgl1c2VfY291bnQYAyABKA1SCHVzZUNvdW50EiMKBHJvbGUYBCABKA4yFS50cmVsbGlzLmNvbnRyb2wuUm9sZSIdCgtKb2luUmVxdWVzdBIOCgZ0aWNrZXQYASABKAkiRAoMSm9pblJlc3BvbnNlEicKBG1lc2gYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuTWVzaEluZm8SCwoDdmlhGAIgASgJIi0KDVJldm9rZVJlcXVlc3QSDAoEcGVlchgBIAEoCRIOCgZyZWFzb24YAiABKAkiHgoOUmV2b2tlUmVzcG9uc2USDAoEcGVlchgBIAEoCSISChBMaXN0UGVlcnNSZXF1ZXN0IjkKEUxpc3RQZWVyc1Jlc3BvbnNlEiQKBXBlZXJzGAEgAygLMhUudHJlbGxpcy5jb250cm9sLlBlZXIikgMKBFBlZXISCgoCaWQYASABKAkSDAoEbmFtZRgCIAEoCRIjCgRyb2xlGAMgASgOMhUudHJlbGxpcy5jb250cm9sLlJvbGUSEQoJY29ubmVjdGVkGAQgASgIEigKBHBhdGgYBSABKA4yGi50cmVsbGlzLmNvbnRyb2wuUGVlci5QYXRoEhEKCXRyYW5zcG9ydBgGIAEoCRIPCgdhZGRyZXNzGAcgASgJEhwKBnJ0dF9tcxgIIAEoAUIASABSBXJ0dE1ziAEBEiUKDnJlY2VpdmVkX2J5dGVzGAkgASgEUg1yZWNlaXZlZEJ5dGVzEh0KCnNlbnRfYnl0ZXMYCiABKARSCXNlbnRCeXRlcxIqChFjb25uZWN0ZWRfdW5peF9tcxgLIAEoBFIPY29ubmVjdGVkVW5peE1zEg8KB3Jldm9rZWQYDCABKAgiPwoEUGF0aBIUChBQQVRIX1VOU1BFQ0lGSUVEEAASDwoLUEFUSF9ESVJFQ1QQARIQCgxQQVRIX1JFTEFZRUQQAkIICgZfcnR0TXMiSwoLUGluZ1JlcXVlc3QSDAoEcGVlchgBIAEoCRINCgVjb3VudBgCIAEoDRIfCgtpbnRlcnZhbF9tcxgDIAEoDVIKaW50ZXJ2YWxNcyJ/CglQaW5nUmVwbHkSEAoIc2VxdWVuY2UYASABKA0SFQoGcnR0X21zGAIgASgBUgVydHRNcxIoCgRwYXRoGAMgASgOMhoudHJlbGxpcy5jb250cm9sLlBlZXIuUGF0aBIRCgl0cmFuc3BvcnQYBCABKAkSDAoEcGVlchgFIAEoCSISChBXYXRjaE1lc2hSZXF1ZXN0IpgCCglNZXNoRXZlbnQSLQoEdHlwZRgBIAEoDjIfLnRyZWxsaXMuY29udHJvbC5NZXNoRXZlbnQuVHlwZRIMCgRwZWVyGAIgASgJEhcKB3VuaXhfbXMYAyABKARSBnVuaXhNcxIOCgZkZXRhaWwYBCABKAkipAEKBFR5cGUSFAoQVFlQRV9VTlNQRUNJRklFRBAAEhIKDlRZUEVfQ09OTkVDVEVEEAESFQoRVFlQRV9ESVNDT05ORUNURUQQAhIVChFUWVBFX1BBVEhfQ0hBTkdFRBADEhcKE1RZUEVfTUVNQkVSX1JFVk9LRUQQBBIaChZUWVBFX0FERFJFU1NFU19DSEFOR0VEEAUSDwoLVFlQRV9KT0lORUQQBiK7AgoFTW9kZWwSCgoCaWQYASABKAkSDAoEbmFtZRgCIAEoCRILCgN0YWcYAyABKAkSEQoJcHVibGlzaGVyGAQgASgJEiYKD2NyZWF0ZWRfdW5peF9tcxgFIAEoBFINY3JlYXRlZFVuaXhNcxIdCgpzaXplX2J5dGVzGAYgASgEUglzaXplQnl0ZXMSHQoKZmlsZV9jb3VudBgHIAEoDVIJZmlsZUNvdW50EisKCHByZXNlbmNlGAggASgOMhkudHJlbGxpcy5jb250cm9sLlByZXNlbmNlEgwKBHBhdGgYCSABKAkSIwoNcHJlc2VudF9ieXRlcxgKIAEoBFIMcHJlc2VudEJ5dGVzEg8KB2F1dGhvcnMYCyADKAkSEQoJYW1iaWd1b3VzGAwgASgIEg4KBnBpbm5lZBgNIAEoCCKKAQoJTW9kZWxGaWxlEgwKBHBhdGgYASABKAkSHQoKc2l6ZV9ieXRlcxgCIAEoBFIJc2l6ZUJ5dGVzEg4KBnNoYTI1NhgDIAEoCRIdCgpjaHVua19saXN0GAQgASgJUgljaHVua0xpc3QSIQoMdGVuc29yX2NvdW50GAUgASgNUgt0ZW5zb3JDb3VudCJhCgZUZW5zb3ISDAoEbmFtZRgBIAEoCRINCgVkdHlwZRgCIAEoCRINCgVzaGFwZRgDIAMoBBIMCgRmaWxlGAQgASgJEh0KCnNpemVfYnl0ZXMYBSABKARSCXNpemVCeXRlcyJaCgxGaWxlUHJvZ3Jlc3MSDAoEcGF0aBgBIAEoCRIdCgpkb25lX2J5dGVzGAIgASgEUglkb25lQnl0ZXMSHQoKc2l6ZV9ieXRlcxgDIAEoBFIJc2l6ZUJ5dGVzIoMDCghQcm9ncmVzcxINCgVwaGFzZRgBIAEoCRIdCgpkb25lX2J5dGVzGAIgASgEUglkb25lQnl0ZXMSHwoLdG90YWxfYnl0ZXMYAyABKARSCnRvdGFsQnl0ZXMSJgoPZG9uZV9maWxlX2NvdW50GAQgASgNUg1kb25lRmlsZUNvdW50Eh0KCmZpbGVfY291bnQYBSABKA1SCWZpbGVDb3VudBIMCgRwYXRoGAYgASgJEiUKDnByb3ZpZGVyX2NvdW50GAcgASgNUg1wcm92aWRlckNvdW50EigKEGJ5dGVzX3Blcl9zZWNvbmQYCCABKARSDmJ5dGVzUGVyU2Vjb25kEiwKCXByb3ZpZGVycxgJIAMoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm92aWRlchIcCgZldGFfbXMYCiABKARCAEgAUgVldGFNc4gBARIsCgVmaWxlcxgLIAMoCzIdLnRyZWxsaXMuY29udHJvbC5GaWxlUHJvZ3Jlc3NCCAoGX2V0YU1zIqwBCghQcm92aWRlchIMCgRwZWVyGAEgASgJEh0KCmRvbmVfYnl0ZXMYAiABKARSCWRvbmVCeXRlcxIoChBieXRlc19wZXJfc2Vjb25kGAMgASgEUg5ieXRlc1BlclNlY29uZBIMCgRsYW5lGAQgASgJEigKBHBhdGgYBSABKA4yGi50cmVsbGlzLmNvbnRyb2wuUGVlci5QYXRoEhEKCXRyYW5zcG9ydBgGIAEoCSLQAQoOUHVibGlzaFJlcXVlc3QSDAoEcGF0aBgBIAEoCRIMCgRuYW1lGAIgASgJEgsKA3RhZxgDIAEoCRI/CghtZXRhZGF0YRgEIAMoCzItLnRyZWxsaXMuY29udHJvbC5QdWJsaXNoUmVxdWVzdC5NZXRhZGF0YUVudHJ5Eg8KB2VuY3J5cHQYBSABKAgSEgoKcmVjaXBpZW50cxgGIAMoCRovCg1NZXRhZGF0YUVudHJ5EgsKA2tleRgBIAEoCRINCgV2YWx1ZRgCIAEoCToCOAEidgoMUHVibGlzaEV2ZW50Ei0KCHByb2dyZXNzGAEgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASLgoEZG9uZRgCIAEoCzIeLnRyZWxsaXMuY29udHJvbC5QdWJsaXNoUmVzdWx0SABCBwoFZXZlbnQi4gEKDVB1Ymxpc2hSZXN1bHQSJQoFbW9kZWwYASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSEQoJdW5jaGFuZ2VkGAIgASgIEhAKCHdhcm5pbmdzGAMgAygJEiwKEmlnbm9yZWRfZmlsZV9jb3VudBgEIAEoDVIQaWdub3JlZEZpbGVDb3VudBIPCgdpZ25vcmVkGAUgAygJEiMKDWVtcHR5X2ZvbGRlcnMYBiADKAlSDGVtcHR5Rm9sZGVycxIhCgx0ZW5zb3JfY291bnQYByABKA1SC3RlbnNvckNvdW50ImQKE1dhdGNoUHVibGlzaFJlcXVlc3QSMAoHcHVibGlzaBgBIAEoCzIfLnRyZWxsaXMuY29udHJvbC5QdWJsaXNoUmVxdWVzdBIbCglzZXR0bGVfbXMYAiABKA1SCHNldHRsZU1zIrUBChFXYXRjaFB1Ymxpc2hFdmVudBItCghwcm9ncmVzcxgBIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEjMKCXB1Ymxpc2hlZBgCIAEoCzIeLnRyZWxsaXMuY29udHJvbC5QdWJsaXNoUmVzdWx0SAASMwoGZmFpbGVkGAMgASgLMiEudHJlbGxpcy5jb250cm9sLk9wZXJhdGlvbkZhaWx1cmVIAEIHCgVldmVudCI/ChBPcGVyYXRpb25GYWlsdXJlEgwKBGtpbmQYASABKAkSDwoHbWVzc2FnZRgCIAEoCRIMCgRoaW50GAMgASgJIrEBCgtQdWxsUmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSCwoDb3V0GAIgASgJEg0KBWZpbGVzGAMgAygJEg4KBmxheWVycxgEIAEoCRIPCgd0ZW5zb3JzGAUgAygJEhsKCWh1Yl9jYWNoZRgGIAEoCVIIaHViQ2FjaGUSJQoOaHViX3JlcG9zaXRvcnkYByABKAlSDWh1YlJlcG9zaXRvcnkSDgoGc2VhbGVkGAggASgIIs4BCglQdWxsRXZlbnQSJwoFZm91bmQYASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWxIABItCghwcm9ncmVzcxgCIAEoCzIZLnRyZWxsaXMuY29udHJvbC5Qcm9ncmVzc0gAEisKBGRvbmUYAyABKAsyGy50cmVsbGlzLmNvbnRyb2wuUHVsbFJlc3VsdEgAEjMKB2Ryb3BwZWQYBCABKAsyIC50cmVsbGlzLmNvbnRyb2wuRHJvcHBlZFByb3ZpZGVySABCBwoFZXZlbnQiuwEKClB1bGxSZXN1bHQSJQoFbW9kZWwYASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSIwoNZmV0Y2hlZF9ieXRlcxgCIAEoBFIMZmV0Y2hlZEJ5dGVzEiEKDHJldXNlZF9ieXRlcxgDIAEoBFILcmV1c2VkQnl0ZXMSHQoKa2VwdF9ieXRlcxgEIAEoBFIJa2VwdEJ5dGVzEh8KC2R1cmF0aW9uX21zGAUgASgEUgpkdXJhdGlvbk1zIjAKD0Ryb3BwZWRQcm92aWRlchIMCgRwZWVyGAEgASgJEg8KB21lc3NhZ2UYAiABKAkiIgoRTGlzdE1vZGVsc1JlcXVlc3QSDQoFbG9jYWwYASABKAgiPAoSTGlzdE1vZGVsc1Jlc3BvbnNlEiYKBm1vZGVscxgBIAMoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbCJSChBTaG93TW9kZWxSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRIrChF3aXRob3V0X3Byb3ZpZGVycxgCIAEoCFIQd2l0aG91dFByb3ZpZGVycyLuAgoRU2hvd01vZGVsUmVzcG9uc2USJQoFbW9kZWwYASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSKQoFZmlsZXMYAiADKAsyGi50cmVsbGlzLmNvbnRyb2wuTW9kZWxGaWxlEkIKCG1ldGFkYXRhGAMgAygLMjAudHJlbGxpcy5jb250cm9sLlNob3dNb2RlbFJlc3BvbnNlLk1ldGFkYXRhRW50cnkSKAoHdGVuc29ycxgEIAMoCzIXLnRyZWxsaXMuY29udHJvbC5UZW5zb3ISMAoUb21pdHRlZF90ZW5zb3JfY291bnQYBSABKA1SEm9taXR0ZWRUZW5zb3JDb3VudBIRCglwcm92aWRlcnMYBiADKAkSDwoHcGFyZW50cxgHIAMoCRISCgpyZWNpcGllbnRzGAggAygJGi8KDU1ldGFkYXRhRW50cnkSCwoDa2V5GAEgASgJEg0KBXZhbHVlGAIgASgJOgI4ASJKChJSZW1vdmVNb2RlbFJlcXVlc3QSEQoJcmVmZXJlbmNlGAEgASgJEiEKDGRlbGV0ZV9maWxlcxgCIAEoCFILZGVsZXRlRmlsZXMiTwoTUmVtb3ZlTW9kZWxSZXNwb25zZRIKCgJpZBgBIAEoCRIsChJkZWxldGVkX2ZpbGVfY291bnQYAiABKA1SEGRlbGV0ZWRGaWxlQ291bnQiNwoSVmVyaWZ5TW9kZWxSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRIOCgZyZXBhaXIYAiABKAgidAoLVmVyaWZ5RXZlbnQSLQoIcHJvZ3Jlc3MYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABItCgRkb25lGAIgASgLMh0udHJlbGxpcy5jb250cm9sLlZlcmlmeVJlc3VsdEgAQgcKBWV2ZW50IlgKDFZlcmlmeVJlc3VsdBIlCgVtb2RlbBgBIAEoCzIWLnRyZWxsaXMuY29udHJvbC5Nb2RlbBIPCgdkYW1hZ2VkGAIgAygJEhAKCHJlcGFpcmVkGAMgAygJIlkKFFN0cmVhbVRlbnNvcnNSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRINCgVmaWxlcxgCIAMoCRIOCgZsYXllcnMYAyABKAkSDwoHdGVuc29ycxgEIAMoCSKEAQoLVGVuc29yRXZlbnQSLQoIcHJvZ3Jlc3MYASABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABItCgVzdGFydBgCIAEoCzIcLnRyZWxsaXMuY29udHJvbC5UZW5zb3JTdGFydEgAEg4KBGRhdGEYAyABKAxIAEIHCgVldmVudCKpAQoLVGVuc29yU3RhcnQSDAoEbmFtZRgBIAEoCRINCgVkdHlwZRgCIAEoCRINCgVzaGFwZRgDIAMoBBIMCgRmaWxlGAQgASgJEiEKDG9mZnNldF9ieXRlcxgFIAEoBFILb2Zmc2V0Qnl0ZXMSHQoKc2l6ZV9ieXRlcxgGIAEoBFIJc2l6ZUJ5dGVzEhQKBWxheWVyGAcgASgNQgBIAIgBAUIICgZfbGF5ZXIiLQoRRGlmZk1vZGVsc1JlcXVlc3QSDAoEZnJvbRgBIAEoCRIKCgJ0bxgCIAEoCSKsAgoSRGlmZk1vZGVsc1Jlc3BvbnNlEiQKBGZyb20YASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSIgoCdG8YAiABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSKgoFZmlsZXMYAyADKAsyGy50cmVsbGlzLmNvbnRyb2wuRmlsZUNoYW5nZRIuCgd0ZW5zb3JzGAQgAygLMh0udHJlbGxpcy5jb250cm9sLlRlbnNvckNoYW5nZRIwChRvbWl0dGVkX3RlbnNvcl9jb3VudBgFIAEoDVISb21pdHRlZFRlbnNvckNvdW50EiEKDHNoYXJlZF9ieXRlcxgGIAEoBFILc2hhcmVkQnl0ZXMSGwoJbmV3X2J5dGVzGAcgASgEUghuZXdCeXRlcyJkCgpGaWxlQ2hhbmdlEgwKBHBhdGgYASABKAkSDgoGY2hhbmdlGAIgASgJEh0KCmZyb21fYnl0ZXMYAyABKARSCWZyb21CeXRlcxIZCgh0b19ieXRlcxgEIAEoBFIHdG9CeXRlcyJZCgxUZW5zb3JDaGFuZ2USDAoEbmFtZRgBIAEoCRIOCgZjaGFuZ2UYAiABKAkSDAoEcGF0aBgDIAEoCRIdCgpzaXplX2J5dGVzGAQgASgEUglzaXplQnl0ZXMifgoNRm9sbG93Q29tbWFuZBIvCgVzdGFydBgBIAEoCzIeLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dSZXF1ZXN0SAASMQoHdmVyZGljdBgCIAEoCzIeLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dWZXJkaWN0SABCCQoHY29tbWFuZCJbCg1Gb2xsb3dSZXF1ZXN0EhEKCXJlZmVyZW5jZRgBIAEoCRILCgNvdXQYAiABKAkSHQoKa2VlcF9jb3VudBgDIAEoDVIJa2VlcENvdW50EgsKA2FzaxgEIAEoCCI9Cg1Gb2xsb3dWZXJkaWN0EgoKAmlkGAEgASgJEhAKCGFjY2VwdGVkGAIgASgIEg4KBnJlYXNvbhgDIAEoCSK4AwoLRm9sbG93RXZlbnQSNwoHcHVsbGluZxgBIAEoCzIkLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dFdmVudC5QdWxsaW5nSAASLQoIcHJvZ3Jlc3MYAiABKAsyGS50cmVsbGlzLmNvbnRyb2wuUHJvZ3Jlc3NIABI0Cghzd2l0Y2hlZBgDIAEoCzIgLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dlZFZlcnNpb25IABI0CghhY2NlcHRlZBgEIAEoCzIgLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dlZFZlcnNpb25IABJKCgtyb2xsZWRfYmFjaxgFIAEoCzInLnRyZWxsaXMuY29udHJvbC5Gb2xsb3dFdmVudC5Sb2xsZWRCYWNrSABSCnJvbGxlZEJhY2sSMwoGZmFpbGVkGAYgASgLMiEudHJlbGxpcy5jb250cm9sLk9wZXJhdGlvbkZhaWx1cmVIABoVCgdQdWxsaW5nEgoKAmlkGAEgASgJGjQKClJvbGxlZEJhY2sSCgoCaWQYASABKAkSCgoCdG8YAiABKAkSDgoGcmVhc29uGAMgASgJQgcKBWV2ZW50ItgBCg9Gb2xsb3dlZFZlcnNpb24SCgoCaWQYASABKAkSDAoEcGF0aBgCIAEoCRIPCgdjdXJyZW50GAMgASgJEhAKCHByZXZpb3VzGAQgASgJEh8KC2lzX3JvbGxiYWNrGAUgASgIUgppc1JvbGxiYWNrEiMKDWZldGNoZWRfYnl0ZXMYBiABKARSDGZldGNoZWRCeXRlcxIhCgxyZXVzZWRfYnl0ZXMYByABKARSC3JldXNlZEJ5dGVzEh8KC2R1cmF0aW9uX21zGAggASgEUgpkdXJhdGlvbk1zIh4KD1JvbGxCYWNrUmVxdWVzdBILCgNvdXQYASABKAkiLAoQUm9sbEJhY2tSZXNwb25zZRIMCgRmcm9tGAEgASgJEgoKAnRvGAIgASgJInUKEEltcG9ydEh1YlJlcXVlc3QSDQoFY2FjaGUYASABKAkSFAoMcmVwb3NpdG9yaWVzGAIgAygJEiMKDWFsbF9yZXZpc2lvbnMYAyABKAhSDGFsbFJldmlzaW9ucxIXCgdkcnlfcnVuGAQgASgIUgZkcnlSdW4izAMKDkltcG9ydEh1YkV2ZW50Ei0KCHByb2dyZXNzGAEgASgLMhkudHJlbGxpcy5jb250cm9sLlByb2dyZXNzSAASPAoIaW1wb3J0ZWQYAiABKAsyKC50cmVsbGlzLmNvbnRyb2wuSW1wb3J0SHViRXZlbnQuSW1wb3J0ZWRIABI9CgZmYWlsZWQYAyABKAsyKy50cmVsbGlzLmNvbnRyb2wuSW1wb3J0SHViRXZlbnQuTm90SW1wb3J0ZWRIABIwCgRkb25lGAQgASgLMiAudHJlbGxpcy5jb250cm9sLkltcG9ydEh1YlJlc3VsdEgAGmoKCEltcG9ydGVkEhIKCnJlcG9zaXRvcnkYASABKAkSEAoIcmV2aXNpb24YAiABKAkSJQoFbW9kZWwYAyABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwSEQoJdW5jaGFuZ2VkGAQgASgIGmcKC05vdEltcG9ydGVkEhIKCnJlcG9zaXRvcnkYASABKAkSEAoIcmV2aXNpb24YAiABKAkSMgoHZmFpbHVyZRgDIAEoCzIhLnRyZWxsaXMuY29udHJvbC5PcGVyYXRpb25GYWlsdXJlQgcKBWV2ZW50IlsKD0ltcG9ydEh1YlJlc3VsdBIlCg5pbXBvcnRlZF9jb3VudBgBIAEoDVINaW1wb3J0ZWRDb3VudBIhCgxmYWlsZWRfY291bnQYAiABKA1SC2ZhaWxlZENvdW50IjQKD1Bpbk1vZGVsUmVxdWVzdBIRCglyZWZlcmVuY2UYASABKAkSDgoGcGlubmVkGAIgASgIIjkKEFBpbk1vZGVsUmVzcG9uc2USJQoFbW9kZWwYASABKAsyFi50cmVsbGlzLmNvbnRyb2wuTW9kZWwiKQoOQ29sbGVjdFJlcXVlc3QSFwoHZHJ5X3J1bhgBIAEoCFIGZHJ5UnVuIo8CCg9Db2xsZWN0UmVzcG9uc2USLgoHZXZpY3RlZBgBIAMoCzIdLnRyZWxsaXMuY29udHJvbC5FdmljdGVkTW9kZWwSLQoFZmlsZXMYAiADKAsyHi50cmVsbGlzLmNvbnRyb2wuQ29sbGVjdGVkRmlsZRIdCgpibG9iX2NvdW50GAMgASgNUglibG9iQ291bnQSHQoKYmxvYl9ieXRlcxgEIAEoBFIJYmxvYkJ5dGVzEh8KC2ZyZWVkX2J5dGVzGAUgASgEUgpmcmVlZEJ5dGVzEh0KCnVzZWRfYnl0ZXMYBiABKARSCXVzZWRCeXRlcxIfCgtxdW90YV9ieXRlcxgHIAEoBFIKcXVvdGFCeXRlcyJZCgxFdmljdGVkTW9kZWwSCgoCaWQYASABKAkSDAoEbmFtZRgCIAEoCRINCgVieXRlcxgDIAEoBBIgCgx1c2VkX3VuaXhfbXMYBCABKARSCnVzZWRVbml4TXMiLAoNQ29sbGVjdGVkRmlsZRIMCgRwYXRoGAEgASgJEg0KBWJ5dGVzGAIgASgEIjAKD0dldFZhbHVlUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRILCgNrZXkYAiABKAkiPgoQR2V0VmFsdWVSZXNwb25zZRIqCgVlbnRyeRgBIAEoCzIbLnRyZWxsaXMuY29udHJvbC5TdGF0ZUVudHJ5InAKClN0YXRlRW50cnkSCwoDa2V5GAEgASgJEg4KBmF1dGhvchgCIAEoCRIdCgp2YWx1ZV9qc29uGAMgASgJUgl2YWx1ZUpzb24SJgoPdXBkYXRlZF91bml4X21zGAQgASgEUg11cGRhdGVkVW5peE1zIk8KD1NldFZhbHVlUmVxdWVzdBIQCghkb2N1bWVudBgBIAEoCRILCgNrZXkYAiABKAkSHQoKdmFsdWVfanNvbhgDIAEoCVIJdmFsdWVKc29uIhIKEFNldFZhbHVlUmVzcG9uc2UiMwoSRGVsZXRlVmFsdWVSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEgsKA2tleRgCIAEoCSImChNEZWxldGVWYWx1ZVJlc3BvbnNlEg8KB2V4aXN0ZWQYASABKAgiNgoSTGlzdEVudHJpZXNSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEg4KBnByZWZpeBgCIAEoCSJDChNMaXN0RW50cmllc1Jlc3BvbnNlEiwKB2VudHJpZXMYASADKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeSIWChRMaXN0RG9jdW1lbnRzUmVxdWVzdCIqChVMaXN0RG9jdW1lbnRzUmVzcG9uc2USEQoJZG9jdW1lbnRzGAEgAygJIjUKEVdhdGNoU3RhdGVSZXF1ZXN0EhAKCGRvY3VtZW50GAEgASgJEg4KBnByZWZpeBgCIAEoCSK0AQoKU3RhdGVFdmVudBIqCgNzZXQYASABKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeUgAEi4KB2RlbGV0ZWQYAiABKAsyGy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFbnRyeUgAEjYKB2N1cnJlbnQYAyABKAsyIy50cmVsbGlzLmNvbnRyb2wuU3RhdGVFdmVudC5DdXJyZW50SAAaCQoHQ3VycmVudEIHCgVldmVudCKBAQoMU2VydmVSZXF1ZXN0EhAKCHNlcnZpY2VzGAEgAygJEg8KB3Byb2dyYW0YAiABKAkSDAoEbmFtZRgDIAEoCRIQCghjYXBhY2l0eRgEIAEoDRIuChNmaWxlX2Rlc2NyaXB0b3Jfc2V0GAUgASgMUhFmaWxlRGVzY3JpcHRvclNldCJhCgpTZXJ2ZUV2ZW50EjwKCnJlZ2lzdGVyZWQYASABKAsyJi50cmVsbGlzLmNvbnRyb2wuU2VydmVFdmVudC5SZWdpc3RlcmVkSAAaDAoKUmVnaXN0ZXJlZEIHCgVldmVudCIjChNMaXN0U2VydmljZXNSZXF1ZXN0EgwKBHBlZXIYASABKAkiKAoUTGlzdFNlcnZpY2VzUmVzcG9uc2USEAoIc2VydmljZXMYASADKAkiEgoQTGlzdE5hbWVzUmVxdWVzdCI/ChFMaXN0TmFtZXNSZXNwb25zZRIqCgVuYW1lcxgBIAMoCzIbLnRyZWxsaXMuY29udHJvbC5TZXJ2ZWROYW1lIkgKClNlcnZlZE5hbWUSDAoEbmFtZRgBIAEoCRIsCgdzZXJ2ZXJzGAIgAygLMhsudHJlbGxpcy5jb250cm9sLk5hbWVTZXJ2ZXIingEKCk5hbWVTZXJ2ZXISDAoEcGVlchgBIAEoCRIQCghzZXJ2aWNlcxgCIAMoCRIjCg1ydW5uaW5nX2NvdW50GAMgASgNUgxydW5uaW5nQ291bnQSEAoIY2FwYWNpdHkYBCABKA0SEQoJY29ubmVjdGVkGAUgASgIEhwKBnJ0dF9tcxgGIAEoAUIASABSBXJ0dE1ziAEBQggKBl9ydHRNcyI5ChZEZXNjcmliZVNlcnZpY2VSZXF1ZXN0Eg4KBnRhcmdldBgBIAEoCRIPCgdzZXJ2aWNlGAIgASgJIkkKF0Rlc2NyaWJlU2VydmljZVJlc3BvbnNlEi4KE2ZpbGVfZGVzY3JpcHRvcl9zZXQYASABKAxSEWZpbGVEZXNjcmlwdG9yU2V0Kj0KBFJvbGUSFAoQUk9MRV9VTlNQRUNJRklFRBAAEg8KC1JPTEVfTUVNQkVSEAESDgoKUk9MRV9BRE1JThACKmQKCFByZXNlbmNlEhgKFFBSRVNFTkNFX1VOU1BFQ0lGSUVEEAASEQoNUFJFU0VOQ0VfTk9ORRABEhQKEFBSRVNFTkNFX1BBUlRJQUwQAhIVChFQUkVTRU5DRV9DT01QTEVURRADMo8GCgROb2RlEk4KBlN0YXR1cxIeLnRyZWxsaXMuY29udHJvbC5TdGF0dXNSZXF1ZXN0Gh8udHJlbGxpcy5jb250cm9sLlN0YXR1c1Jlc3BvbnNlIgOQAgESQwoEU3RvcBIcLnRyZWxsaXMuY29udHJvbC5TdG9wUmVxdWVzdBodLnRyZWxsaXMuY29udHJvbC5TdG9wUmVzcG9uc2USVwoJR2V0Q29uZmlnEiEudHJlbGxpcy5jb250cm9sLkdldENvbmZpZ1JlcXVlc3QaIi50cmVsbGlzLmNvbnRyb2wuR2V0Q29uZmlnUmVzcG9uc2UiA5ACARJbCgxSZWxvYWRDb25maWcSJC50cmVsbGlzLmNvbnRyb2wuUmVsb2FkQ29uZmlnUmVxdWVzdBolLnRyZWxsaXMuY29udHJvbC5SZWxvYWRDb25maWdSZXNwb25zZRJaCgpHZXRNZXRyaWNzEiIudHJlbGxpcy5jb250cm9sLkdldE1ldHJpY3NSZXF1ZXN0GiMudHJlbGxpcy5jb250cm9sLkdldE1ldHJpY3NSZXNwb25zZSIDkAIBElQKCERpYWdub3NlEiAudHJlbGxpcy5jb250cm9sLkRpYWdub3NlUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5EaWFnbm9zZVJlc3BvbnNlIgOQAgESVQoMR2V0QmFuZHdpZHRoEiQudHJlbGxpcy5jb250cm9sLkdldEJhbmR3aWR0aFJlcXVlc3QaGi50cmVsbGlzLmNvbnRyb2wuQmFuZHdpZHRoIgOQAgESUAoMU2V0QmFuZHdpZHRoEiQudHJlbGxpcy5jb250cm9sLlNldEJhbmR3aWR0aFJlcXVlc3QaGi50cmVsbGlzLmNvbnRyb2wuQmFuZHdpZHRoEmEKDkNsZWFyQmFuZHdpZHRoEiYudHJlbGxpcy5jb250cm9sLkNsZWFyQmFuZHdpZHRoUmVxdWVzdBonLnRyZWxsaXMuY29udHJvbC5DbGVhckJhbmR3aWR0aFJlc3BvbnNlMpsECgRNZXNoElEKBkNyZWF0ZRIiLnRyZWxsaXMuY29udHJvbC5DcmVhdGVNZXNoUmVxdWVzdBojLnRyZWxsaXMuY29udHJvbC5DcmVhdGVNZXNoUmVzcG9uc2USSQoGSW52aXRlEh4udHJlbGxpcy5jb250cm9sLkludml0ZVJlcXVlc3QaHy50cmVsbGlzLmNvbnRyb2wuSW52aXRlUmVzcG9uc2USQwoESm9pbhIcLnRyZWxsaXMuY29udHJvbC5Kb2luUmVxdWVzdBodLnRyZWxsaXMuY29udHJvbC5Kb2luUmVzcG9uc2USSQoGUmV2b2tlEh4udHJlbGxpcy5jb250cm9sLlJldm9rZVJlcXVlc3QaHy50cmVsbGlzLmNvbnRyb2wuUmV2b2tlUmVzcG9uc2USVwoJTGlzdFBlZXJzEiEudHJlbGxpcy5jb250cm9sLkxpc3RQZWVyc1JlcXVlc3QaIi50cmVsbGlzLmNvbnRyb2wuTGlzdFBlZXJzUmVzcG9uc2UiA5ACARJCCgRQaW5nEhwudHJlbGxpcy5jb250cm9sLlBpbmdSZXF1ZXN0GhoudHJlbGxpcy5jb250cm9sLlBpbmdSZXBseTABEkgKBVdhdGNoEiEudHJlbGxpcy5jb250cm9sLldhdGNoTWVzaFJlcXVlc3QaGi50cmVsbGlzLmNvbnRyb2wuTWVzaEV2ZW50MAEy+wgKBk1vZGVscxJLCgdQdWJsaXNoEh8udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hSZXF1ZXN0Gh0udHJlbGxpcy5jb250cm9sLlB1Ymxpc2hFdmVudDABEkIKBFB1bGwSHC50cmVsbGlzLmNvbnRyb2wuUHVsbFJlcXVlc3QaGi50cmVsbGlzLmNvbnRyb2wuUHVsbEV2ZW50MAESVAoETGlzdBIiLnRyZWxsaXMuY29udHJvbC5MaXN0TW9kZWxzUmVxdWVzdBojLnRyZWxsaXMuY29udHJvbC5MaXN0TW9kZWxzUmVzcG9uc2UiA5ACARJSCgRTaG93EiEudHJlbGxpcy5jb250cm9sLlNob3dNb2RlbFJlcXVlc3QaIi50cmVsbGlzLmNvbnRyb2wuU2hvd01vZGVsUmVzcG9uc2UiA5ACARJTCgZSZW1vdmUSIy50cmVsbGlzLmNvbnRyb2wuUmVtb3ZlTW9kZWxSZXF1ZXN0GiQudHJlbGxpcy5jb250cm9sLlJlbW92ZU1vZGVsUmVzcG9uc2USTQoGVmVyaWZ5EiMudHJlbGxpcy5jb250cm9sLlZlcmlmeU1vZGVsUmVxdWVzdBocLnRyZWxsaXMuY29udHJvbC5WZXJpZnlFdmVudDABEloKDFdhdGNoUHVibGlzaBIkLnRyZWxsaXMuY29udHJvbC5XYXRjaFB1Ymxpc2hSZXF1ZXN0GiIudHJlbGxpcy5jb250cm9sLldhdGNoUHVibGlzaEV2ZW50MAESVgoNU3RyZWFtVGVuc29ycxIlLnRyZWxsaXMuY29udHJvbC5TdHJlYW1UZW5zb3JzUmVxdWVzdBocLnRyZWxsaXMuY29udHJvbC5UZW5zb3JFdmVudDABElQKBERpZmYSIi50cmVsbGlzLmNvbnRyb2wuRGlmZk1vZGVsc1JlcXVlc3QaIy50cmVsbGlzLmNvbnRyb2wuRGlmZk1vZGVsc1Jlc3BvbnNlIgOQAgESSgoGRm9sbG93Eh4udHJlbGxpcy5jb250cm9sLkZvbGxvd0NvbW1hbmQaHC50cmVsbGlzLmNvbnRyb2wuRm9sbG93RXZlbnQoATABEk8KCFJvbGxCYWNrEiAudHJlbGxpcy5jb250cm9sLlJvbGxCYWNrUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5Sb2xsQmFja1Jlc3BvbnNlElEKCUltcG9ydEh1YhIhLnRyZWxsaXMuY29udHJvbC5JbXBvcnRIdWJSZXF1ZXN0Gh8udHJlbGxpcy5jb250cm9sLkltcG9ydEh1YkV2ZW50MAESSgoDUGluEiAudHJlbGxpcy5jb250cm9sLlBpbk1vZGVsUmVxdWVzdBohLnRyZWxsaXMuY29udHJvbC5QaW5Nb2RlbFJlc3BvbnNlEkwKB0NvbGxlY3QSHy50cmVsbGlzLmNvbnRyb2wuQ29sbGVjdFJlcXVlc3QaIC50cmVsbGlzLmNvbnRyb2wuQ29sbGVjdFJlc3BvbnNlMokECgVTdGF0ZRJPCgNHZXQSIC50cmVsbGlzLmNvbnRyb2wuR2V0VmFsdWVSZXF1ZXN0GiEudHJlbGxpcy5jb250cm9sLkdldFZhbHVlUmVzcG9uc2UiA5ACARJKCgNTZXQSIC50cmVsbGlzLmNvbnRyb2wuU2V0VmFsdWVSZXF1ZXN0GiEudHJlbGxpcy5jb250cm9sLlNldFZhbHVlUmVzcG9uc2USUwoGRGVsZXRlEiMudHJlbGxpcy5jb250cm9sLkRlbGV0ZVZhbHVlUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5EZWxldGVWYWx1ZVJlc3BvbnNlEl0KC0xpc3RFbnRyaWVzEiMudHJlbGxpcy5jb250cm9sLkxpc3RFbnRyaWVzUmVxdWVzdBokLnRyZWxsaXMuY29udHJvbC5MaXN0RW50cmllc1Jlc3BvbnNlIgOQAgESYwoNTGlzdERvY3VtZW50cxIlLnRyZWxsaXMuY29udHJvbC5MaXN0RG9jdW1lbnRzUmVxdWVzdBomLnRyZWxsaXMuY29udHJvbC5MaXN0RG9jdW1lbnRzUmVzcG9uc2UiA5ACARJKCgVXYXRjaBIiLnRyZWxsaXMuY29udHJvbC5XYXRjaFN0YXRlUmVxdWVzdBobLnRyZWxsaXMuY29udHJvbC5TdGF0ZUV2ZW50MAEy8AIKCFByb2dyYW1zEkUKBVNlcnZlEh0udHJlbGxpcy5jb250cm9sLlNlcnZlUmVxdWVzdBobLnRyZWxsaXMuY29udHJvbC5TZXJ2ZUV2ZW50MAESYAoMTGlzdFNlcnZpY2VzEiQudHJlbGxpcy5jb250cm9sLkxpc3RTZXJ2aWNlc1JlcXVlc3QaJS50cmVsbGlzLmNvbnRyb2wuTGlzdFNlcnZpY2VzUmVzcG9uc2UiA5ACARJXCglMaXN0TmFtZXMSIS50cmVsbGlzLmNvbnRyb2wuTGlzdE5hbWVzUmVxdWVzdBoiLnRyZWxsaXMuY29udHJvbC5MaXN0TmFtZXNSZXNwb25zZSIDkAIBEmIKCERlc2NyaWJlEicudHJlbGxpcy5jb250cm9sLkRlc2NyaWJlU2VydmljZVJlcXVlc3QaKC50cmVsbGlzLmNvbnRyb2wuRGVzY3JpYmVTZXJ2aWNlUmVzcG9uc2UiA5ACAWIGcHJvdG8z'

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
