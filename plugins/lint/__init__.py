"""What contributors are told about their content before it is published."""

from plugins.lint.check import CHECKS, check
from plugins.lint.report import as_github, as_json, as_markdown, as_text, summary

__all__ = ["CHECKS", "as_github", "as_json", "as_markdown", "as_text", "check", "summary"]
