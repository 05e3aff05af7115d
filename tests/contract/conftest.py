"""Make pytest explain the assertions of the helpers as it does those of the tests."""

import pytest

pytest.register_assert_rewrite("tests.contract.harness", "tests.contract.sent")
