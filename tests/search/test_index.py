"""The index: lunr's scores survive being cut into shards."""

import json

import pytest
from lunr.index import Index

from plugins.search import Document, build_index, cut, normalise, search_files

TEXTS = (
    ("Troops cross the border", "Ukrainian troops crossed the border on Tuesday.", "2024-08-06"),
    ("Pipeline runs dry", "Gas through the pipeline at the border stopped.", "2025-01-01"),
    ("Rocket lifts off", "The rocket left the pad before dawn.", "2022-11-16"),
    (
        "Capsule splashes down",
        "The capsule came down in the Pacific; troops watched.",
        "2022-12-11",
    ),
)


def document(title: str, text: str, day: str) -> Document:
    return Document("event", title, text, ("Topic",), ("topic",), day, f"<p>{title}</p>")


DOCUMENTS = [document(*row) for row in TEXTS]


def test_every_term_is_in_exactly_one_shard_and_in_order() -> None:
    shards = cut(build_index(DOCUMENTS), most=3)
    terms = [term for shard in shards for term in shard.terms]
    assert len(shards) > 5
    assert terms == sorted(set(terms))
    assert {"border", "troops", "rocket"} <= set(terms)


@pytest.mark.parametrize("query", ["border", "troops", "rocket dawn", "capsule border"])
def test_the_scores_of_a_query_are_those_of_the_whole_lunr_index(query: str) -> None:
    serialised = build_index(DOCUMENTS)
    terms = normalise(query)
    wanted: dict[str, float] = {}
    for number, field in enumerate(serialised["fields"]):
        for shard in cut(serialised, most=3):
            for term, postings in zip(shard.terms, shard.postings, strict=True):
                for posting in postings:
                    if term in terms and posting.field == number:
                        share = len([t for t in terms if t in _vocabulary(serialised)]) ** 0.5
                        for ref, score in zip(posting.documents, posting.scores, strict=True):
                            wanted[str(ref)] = wanted.get(str(ref), 0) + score / 1000 / share
        assert field in {"title", "tags", "text"}
    found = {hit["ref"]: hit["score"] for hit in Index.load(serialised).search(" ".join(terms))}
    assert found == {ref: pytest.approx(score, abs=2e-3) for ref, score in wanted.items()}


def _vocabulary(serialised: dict[str, list[tuple[str, object]]]) -> set[str]:
    return {term for term, _posting in serialised["invertedIndex"]}


def test_the_files_are_the_same_bytes_each_time_and_name_every_document() -> None:
    files = search_files(DOCUMENTS)
    assert files == search_files(list(DOCUMENTS))
    assert sorted(files) == [
        "facets.json",
        "manifest.json",
        "results-0.json",
        "shard-0.json",
        "terms.json",
    ]
    assert json.loads(files["facets.json"])["documents"][2] == ["event", [0], "2022-11-16"]
    assert len(json.loads(files["results-0.json"])) == 4


def test_a_site_without_documents_has_an_index_without_shards() -> None:
    assert json.loads(search_files([])["manifest.json"])["firstTerms"] == []
