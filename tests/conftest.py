"""What all tests share: helpers whose assertions explain themselves."""

import pytest

pytest.register_assert_rewrite("tests.contract.harness", "tests.contract.sent")
