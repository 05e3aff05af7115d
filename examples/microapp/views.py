"""Pages that more than one route shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi.responses import JSONResponse

from .services import TEMPLATES

if TYPE_CHECKING:
    from fastapi import Request
    from fastapi.responses import Response

    from .problems import Problem


def problem_page(request: Request, problem: Problem) -> Response:
    """Tell what went wrong, with a way to begin again."""
    return TEMPLATES.TemplateResponse(request, "problem.html", {"problem": problem}, status_code=problem.status)


def problem_json(problem: Problem, **more: object) -> Response:
    """Tell the page's script."""
    message = " ".join(filter(None, (problem.text, problem.detail)))
    return JSONResponse({"error": message, **more}, problem.status)
