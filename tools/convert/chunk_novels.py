#!/usr/bin/env python3
"""Cut novels at paragraph ends into pieces, as who reads a book aloud or feeds a model does.

    chunk_novels.py SIZE [--continues] <NOVELS.jsonl >PIECES.jsonl

Each piece has about SIZE characters, the quotations that lie in it whole, and the whole cast as characters and as roster;
score.py fiction judges it like a document. With --continues every piece but a novel's first says `"continues": true` (and pieces
without a quotation stay in): annotate carries who is who from the line before.
"""
import argparse
import json
import re
import sys

def pieces(text, size):
    """The spans of the pieces, each of whole paragraphs."""
    ends = [m.end() for m in re.finditer(r"\n\s*\n", text)] + [len(text)]
    start = 0
    for end, following in zip(ends, [*ends[1:], None]):
        if following is None or following - start > size:
            if end > start:
                yield start, end
            start = end


def cast_of(novel):
    """The characters as the scorer and as a roster have them."""
    cast = [{"name": c["name"], "aliases": c["aliases"]} for c in novel["characters"]]
    known = lambda c: {"gender": c["gender"]} if c.get("gender") in ("male", "female") else {}
    return cast, [one | known(c) for one, c in zip(cast, novel["characters"])]


def cut(novel, size, continues):
    """The pieces of a novel, as documents."""
    cast, roster = cast_of(novel)
    quotes = sorted(novel["quotes"], key=lambda quote: quote["parts"][0][0])
    for number, (start, end) in enumerate(pieces(novel["text"], size)):
        move = lambda spans: [[s - start, e - start] for s, e in spans]
        inside = [
            {**quote, "parts": move(quote["parts"]), "quoted": move(quote.get("quoted", []))}
            for quote in quotes if all(start <= s and e <= end for s, e in quote["parts"])
        ]
        if inside or continues:
            piece = {"id": f"{novel['id']}-{number:04}", "text": novel["text"][start:end], "quotes": inside}
            yield piece | {"characters": cast, "speakers": roster} | ({"continues": True} if continues and number else {})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("size", type=int)
    parser.add_argument("--continues", action="store_true")
    args = parser.parse_args()
    for line in sys.stdin:
        for piece in cut(json.loads(line), args.size, args.continues):
            print(json.dumps(piece, ensure_ascii=False))


if __name__ == "__main__":
    main()
