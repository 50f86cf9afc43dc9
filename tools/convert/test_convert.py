#!/usr/bin/env python3
"""Each converter on a small corpus in the form of the real one: python3 -m unittest discover tools/convert

The samples are invented; a corpus is a git repository of them in a temporary folder.
"""
import json
import subprocess
import sys
import tempfile
import unittest
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import chunk_novels  # noqa: E402
import goldlib  # noqa: E402
import gum  # noqa: E402
import litbank  # noqa: E402
import pdnc  # noqa: E402
import polnear  # noqa: E402
import quoteli3  # noqa: E402
import tei_said  # noqa: E402
import turns  # noqa: E402


class Corpus:
    """A git repository with these files, gone at the end of the test."""

    def __init__(self, test, files):
        folder = tempfile.TemporaryDirectory()
        test.addCleanup(folder.cleanup)
        self.path = folder.name
        for name, content in files.items():
            place = Path(self.path, name)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(content, encoding="utf-8", newline="")
        git = ["git", "-C", self.path, "-c", "user.name=test", "-c", "user.email=test@localhost"]
        for command in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", "sample"]):
            subprocess.run([*git, *command], check=True, stdout=subprocess.DEVNULL)
        self.git_dir = f"{self.path}/.git"

    def out(self, name):
        return str(Path(self.path, "out", name))


def run(program, *arguments, given=None):
    """Runs a converter as a user does."""
    command = [sys.executable, str(HERE / program), *map(str, arguments)]
    return subprocess.run(command, check=True, input=given, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True).stdout


def documents(path):
    return [json.loads(line) for line in Path(path).read_text(encoding="utf-8").splitlines()]


def texts(doc, spans):
    return [doc["text"][start:end] for start, end in spans]


class PolNeAR(unittest.TestCase):
    TEXT = "“The well is dry,” Ana Reyes said.\nShe called it “a shame” twice.\n"
    ANN = (
        "T1\tContent 0 18\t“The well is dry,”\n"
        "T2\tSource 19 28\tAna Reyes\n"
        "T3\tCue 29 33\tsaid\n"
        "E1\tAttribution:T3 Content:T1 Source:T2 Cue:T3\n"
        "T4\tSource 35 38\tShe\n"
        "T5\tCue 39 45\tcalled\n"
        "T6\tContent 46 58\tit “a shame”\n"
        "E2\tAttribution:T5 Content:T6 Source:T4 Cue:T5\n"
    )

    def test_parts_kinds_and_speakers(self):
        corpus = Corpus(self, {
            "data/train/text/paper_1.txt": self.TEXT, "data/train/attributions/paper_1_anna.ann": self.ANN,
        })
        run("polnear.py", "--git-dir", corpus.git_dir, "--out-dir", Path(corpus.path, "out"))
        (doc,) = documents(corpus.out("polnear-train.jsonl"))
        direct, mixed = doc["quotes"]
        self.assertEqual(("direct", "mixed"), (direct["kind"], mixed["kind"]))
        self.assertEqual(["“The well is dry,”"], texts(doc, direct["quoted"]))
        self.assertEqual(["“a shame”"], texts(doc, mixed["quoted"]))
        self.assertEqual(("Ana Reyes", "She"), (direct["speaker"]["text"], mixed["speaker"]["text"]))

    def test_a_span_that_is_not_the_text_is_an_error(self):
        with self.assertRaisesRegex(ValueError, "span T1 does not match"):
            polnear.read_brat("T1\tContent 0 3\tAna", self.TEXT, Counter())

    def test_the_annotation_that_agrees_most_is_taken(self):
        one, other = ([{"Content": [(0, 4)]}], []), ([{"Content": [(0, 9)]}], [])
        self.assertIs(other, polnear.most_agreed([one, other, ([{"Content": [(0, 9)]}], [])], 12))

    def test_two_apostrophes_are_a_mark(self):
        text = "''It rained,'' he said."
        self.assertEqual([(0, 14)], polnear.quotations(text))


class Pdnc(unittest.TestCase):
    TEXT = 'It was noon.\n\n"We are late," said Nell Hart. "Very late."\n\n"Are we?" he asked.\n'

    def corpus(self):
        first, second = self.TEXT.index("We are"), self.TEXT.index("Very")
        third = self.TEXT.index("Are we?")
        return Corpus(self, {
            "data/Mill/novel_text.txt": self.TEXT,
            "data/Mill/character_info.csv":
                "Character ID,Main Name,Aliases,Gender\n0,Nell Hart,\"{'Nell', 'Miss Hart'}\",F\n1,Tom Hart,\"{'Tom'}\",M\n",
            "data/Mill/quotation_info.csv":
                "quoteID,speaker,addressees,quoteType,referringExpression,subQuotationList,quoteByteSpans\n"
                f"Q0,Nell Hart,\"['Tom Hart']\",Explicit,said Nell Hart,\"['We are late,', 'Very late.']\","
                f"\"[[{first}, {first + 12}], [{second}, {second + 10}]]\"\n"
                f"Q1,Tom Hart,[],Anaphoric,he asked,\"['Are we?']\",\"[[{third}, {third + 7}]]\"\n",
        })

    def test_marks_are_taken_in_and_mentions_found(self):
        corpus = self.corpus()
        run("pdnc.py", "--git-dir", corpus.git_dir, "--out", corpus.out("novels.jsonl"))
        (doc,) = documents(corpus.out("novels.jsonl"))
        split, short = doc["quotes"]
        self.assertEqual(['"We are late,"', '"Very late."'], texts(doc, split["parts"]))
        self.assertEqual("Nell Hart", split["speaker"]["text"])
        self.assertEqual(["Nell Hart", "Miss Hart", "Nell"], split["speaker_names"])
        self.assertEqual(("anaphoric", "he"), (short["reference"], short["speaker"]["text"]))
        self.assertEqual("female", doc["characters"][0]["gender"])

    def test_pieces_keep_their_quotations(self):
        doc = pdnc.novel(self.corpus().git_dir, "Mill")
        out = run("chunk_novels.py", "20", "--continues", given=json.dumps(doc) + "\n")
        pieces = [json.loads(line) for line in out.splitlines()]
        self.assertEqual(self.TEXT, "".join(piece["text"] for piece in pieces))
        self.assertEqual("Mill-0000", pieces[0]["id"])
        self.assertNotIn("continues", pieces[0])
        self.assertTrue(all(piece["continues"] for piece in pieces[1:]))
        quoted = [text for piece in pieces for quote in piece["quotes"] for text in texts(piece, quote["parts"])]
        self.assertEqual(['"We are late,"', '"Very late."', '"Are we?"'], quoted)


class LitBank(unittest.TestCase):
    TEXT = "“ We sail , ” said Nell . He laughed ."
    ORIGINAL = "“We sail,” said Nell. He laughed.\n\nMore."

    def test_tokens_become_places_of_the_running_text(self):
        corpus = Corpus(self, {
            "original/1_mill.txt": self.ORIGINAL,
            "quotations/tsv/1_mill_brat.txt": self.TEXT + "\n",
            "quotations/tsv/1_mill_brat.ann": "QUOTE\tQ1\t0\t0\t0\t4\t“ We sail , ”\nATTRIB\tQ1\tNell-1\n",
            "coref/tsv/1_mill_brat.ann":
                "MENTION\tT1\t0\t6\t0\t6\tNell\tPER\tPROP\nCOREF\tT1\tNell-1\n",
        })
        doc = litbank.excerpt(corpus.git_dir, "1_mill")
        (quote,) = doc["quotes"]
        self.assertEqual(["“We sail,”"], texts(doc, quote["parts"]))
        self.assertEqual("Nell", quote["speaker"]["text"])
        self.assertTrue(doc["text"].endswith("laughed."))


class QuoteLi3(unittest.TestCase):
    XML = (
        '<doc><characters><character name="Nell_Hart" aliases="Nell;Miss Hart" gender="female"/></characters><text>'
        '<quote id="1" speaker="Nell_Hart" connection="m1">“We sail,”</quote> said <mention id="m1">Nell</mention>.</text></doc>'
    )

    def test_a_quote_is_tied_to_its_mention(self):
        doc = quoteli3.document(self.XML, "sample")
        (quote,) = doc["quotes"]
        self.assertEqual(["“We sail,”"], texts(doc, quote["parts"]))
        self.assertEqual(("Nell", "explicit"), (quote["speaker"]["text"], quote["derived_reference"]))


class Gum(unittest.TestCase):
    WORDS = [
        # form, lemma, part of speech, head, relation, further fields
        ("Nell", "Nell", "PROPN", 2, "nsubj", "Discourse=attribution-positive:1->2:0:sem-atsrc-1-who|Entity=(1-person-new-1)"),
        ("said", "say", "VERB", 0, "root", ""), ("it", "it", "PRON", 4, "nsubj", ""), ("rained", "rain", "VERB", 2, "ccomp", "SpaceAfter=No"),
        (".", ".", "PUNCT", 2, "punct", ""),
    ]

    def test_a_reported_clause_has_its_source(self):
        rows = [
            "\t".join([str(at), form, lemma, tag, tag, "_", str(head), relation, "_", misc or "_"])
            for at, (form, lemma, tag, head, relation, misc) in enumerate(self.WORDS, 1)
        ]
        conllu = "# newdoc\n# sent_id = s1\n" + "\n".join(rows) + "\n"
        rst = (
            '<rst><header><relations><rel name="attribution-positive" type="rst"/></relations></header><body>'
            '<segment id="1" parent="2" relname="attribution-positive">Nell said</segment>'
            '<segment id="2" parent="3" relname="span">it rained .</segment><group id="3" type="span"/></body></rst>'
        )
        doc = gum.convert("GUM_news_sample", conllu, rst, speech_only=True)
        (quote,) = doc["quotes"]
        self.assertEqual("Nell said it rained.", doc["text"])
        self.assertEqual((["it rained."], "indirect", "Nell"), (texts(doc, quote["parts"]), quote["kind"], quote["speaker"]["text"]))


class TeiSaid(unittest.TestCase):
    def test_a_dash_opens_what_is_said(self):
        xml = '<text><p>It rained.</p><p>―<said who="Rui Dorne">Not yet</said>, Rui said.</p></text>'
        doc = tei_said.joyce(xml, "sample", lambda who: (who, ["Rui"]))
        (quote,) = doc["quotes"]
        self.assertEqual((["Not yet"], ["Rui Dorne", "Rui"]), (texts(doc, quote["parts"]), quote["speaker_names"]))

    def test_marks_are_put_back(self):
        xml = '<P><said who="#Mary">We sail,</said> said Mary.</P>'
        doc = tei_said.middlemarch(xml, "sample")
        self.assertEqual(['"We sail,"'], texts(doc, doc["quotes"][0]["parts"]))


class Turns(unittest.TestCase):
    def test_a_play_in_every_layout(self):
        items = [
            ("stage", "", [("stage", "Enter Nell")]),
            ("speech", "NELL", [("text", "We sail."), ("stage", "aside"), ("text", "At last.")]),
            ("speech", "RUI", [("text", "Not yet.")]),
        ]
        for layout in turns.PLAYS:
            page = turns.play(items, layout, "sample")
            self.assertEqual(["NELL", "RUI"], [turn["speaker"] for turn in page["turns"]], layout)
            self.assertTrue(page["text"][page["turns"][1]["start"]:].strip().startswith("Not yet."), layout)

    def test_a_page_of_the_record(self):
        page = (
            "<html><pre>\n  Mr. DORNE. I rise today.\n\n  The SPEAKER pro tempore. The gentleman may go on.\n\n"
            "  Ms. HART of Ohio. I object.\n\n                         THE MILL\n</pre></html>"
        )
        corpus = Corpus(self, {"pages/one.htm": page})
        run("turns.py", "--record", corpus.path, "--out", Path(corpus.path, "pages.jsonl"))
        (page,) = documents(Path(corpus.path, "pages.jsonl"))
        self.assertEqual(["DORNE", "SPEAKER pro tempore", "HART"], [turn["speaker"] for turn in page["turns"]])
        self.assertEqual("I object.", page["text"][page["turns"][2]["start"]:page["turns"][2]["end"]])


class Gold(unittest.TestCase):
    def test_a_span_outside_of_the_text_is_found(self):
        quote = {"parts": [[0, 9]], "speaker": None, "reference": None, "speaker_names": []}
        with self.assertRaises(AssertionError):
            goldlib.check({"id": "a", "text": "short", "quotes": [quote]})


if __name__ == "__main__":
    unittest.main()
