from google.protobuf import descriptor as _descriptor
from google.protobuf import message as _message
from typing import ClassVar as _ClassVar, Optional as _Optional

DESCRIPTOR: _descriptor.FileDescriptor

class CapitalizeRequest(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class CapitalizeResponse(_message.Message):
    __slots__ = ("text", "caller")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    CALLER_FIELD_NUMBER: _ClassVar[int]
    text: str
    caller: str
    def __init__(self, text: _Optional[str] = ..., caller: _Optional[str] = ...) -> None: ...

class SpeakRequest(_message.Message):
    __slots__ = ("text", "pause_ms")
    TEXT_FIELD_NUMBER: _ClassVar[int]
    PAUSE_MS_FIELD_NUMBER: _ClassVar[int]
    text: str
    pause_ms: int
    def __init__(self, text: _Optional[str] = ..., pause_ms: _Optional[int] = ...) -> None: ...

class Word(_message.Message):
    __slots__ = ("text",)
    TEXT_FIELD_NUMBER: _ClassVar[int]
    text: str
    def __init__(self, text: _Optional[str] = ...) -> None: ...

class CountResponse(_message.Message):
    __slots__ = ("word_count",)
    WORD_COUNT_FIELD_NUMBER: _ClassVar[int]
    word_count: int
    def __init__(self, word_count: _Optional[int] = ...) -> None: ...
