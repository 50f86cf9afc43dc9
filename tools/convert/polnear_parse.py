#!/usr/bin/env python3
"""Write the automatic parse (CoreNLP, SILVER) of the PolNeAR training articles, for learning word classes and for checks.

    polnear_parse.py --git-dir PolNeAR/.git --out news-train-parse.jsonl.gz

One article a line: {"id", "sentences": [[[start, end, part of speech, entity class, head, relation, lemma], ...], ...]}
start, end: Unicode scalars of the article's text; head: 1-based index in the sentence, 0 at the root; basic dependencies.
"""
import argparse
import gzip
import json
import xml.etree.ElementTree as ET
from pathlib import Path

from polnear import Snapshot


def sentences(xml):
    for sentence in ET.fromstring(xml).iterfind("document/sentences/sentence"):
        above = {
            int(dep.find("dependent").get("idx")): (int(dep.find("governor").get("idx")), dep.get("type"))
            for dep in sentence.iterfind("dependencies[@type='basic-dependencies']/dep")
        }
        yield [
            [
                int(token.findtext("CharacterOffsetBegin")), int(token.findtext("CharacterOffsetEnd")),
                token.findtext("POS"), token.findtext("NER"), *above.get(int(token.get("id")), (None, None)), token.findtext("lemma"),
            ]
            for token in sentence.iterfind("tokens/token")
        ]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--git-dir", required=True, type=Path)
    parser.add_argument("--out", required=True, type=Path)
    args = parser.parse_args()
    snapshot = Snapshot(args.git_dir)
    articles = 0
    with gzip.GzipFile(args.out, "wb", mtime=0) as out:
        for path in sorted(snapshot.blobs):
            if path.startswith("data/train/corenlp/") and (xml := snapshot.read(path)):
                doc_id = Path(path).name.removesuffix(".txt.xml")
                line = json.dumps({"id": doc_id, "sentences": list(sentences(xml))}, ensure_ascii=False, separators=(",", ":"))
                out.write(line.encode("utf-8") + b"\n")
                articles += 1
    print(articles, "articles")


if __name__ == "__main__":
    main()
