from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from collections.abc import Mapping as _Mapping
from typing import ClassVar as _ClassVar, Optional as _Optional, Union as _Union

DESCRIPTOR: _descriptor.FileDescriptor

class EchoRequest(_message.Message):
    __slots__ = ("payload", "reply_bytes", "count", "text", "inner")
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    REPLY_BYTES_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    INNER_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    reply_bytes: int
    count: int
    text: str
    inner: EchoRequest
    def __init__(self, payload: _Optional[bytes] = ..., reply_bytes: _Optional[int] = ..., count: _Optional[int] = ..., text: _Optional[str] = ..., inner: _Optional[_Union[EchoRequest, _Mapping]] = ...) -> None: ...

class EchoReply(_message.Message):
    __slots__ = ("payload", "count", "total_bytes", "text", "number")
    PAYLOAD_FIELD_NUMBER: _ClassVar[int]
    COUNT_FIELD_NUMBER: _ClassVar[int]
    TOTAL_BYTES_FIELD_NUMBER: _ClassVar[int]
    TEXT_FIELD_NUMBER: _ClassVar[int]
    NUMBER_FIELD_NUMBER: _ClassVar[int]
    payload: bytes
    count: int
    total_bytes: int
    text: str
    number: int
    def __init__(self, payload: _Optional[bytes] = ..., count: _Optional[int] = ..., total_bytes: _Optional[int] = ..., text: _Optional[str] = ..., number: _Optional[int] = ...) -> None: ...
