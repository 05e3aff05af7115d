from typing import Literal

SampleFileParamFileType = Literal["doc", "docx", "pdf", "rar", "xlsx", "zip"]

SAMPLE_FILE_PARAM_FILE_TYPE_VALUES: set[SampleFileParamFileType] = {
    "doc",
    "docx",
    "pdf",
    "rar",
    "xlsx",
    "zip",
}


def check_sample_file_param_file_type(value: str) -> SampleFileParamFileType:
    if value in SAMPLE_FILE_PARAM_FILE_TYPE_VALUES:
        return value
    raise TypeError(f"Unexpected value {value!r}. Expected one of {SAMPLE_FILE_PARAM_FILE_TYPE_VALUES!r}")
