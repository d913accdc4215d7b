"""Writes nasty but well-formed CSV of our own, and what pandas reads of it, as a witness for the CSV reader.

Run with pandas 3.1.1 (the fixture names the version that wrote it):
    python packages/corpora/scripts/pandas_csv_fixture.py
"""

import json
from pathlib import Path

import pandas as pd

FOLDER = Path(__file__).resolve().parent.parent / "src" / "csv" / "fixtures"

ROWS = [
    b'id,text,note\r\n',
    b'1,plain words,\r\n',
    b'2,"a comma, quoted",x\n',
    b'3,"two\nlines",x\n',
    b'4,"two\r\nlines of Windows",x\r\n',
    b'5,"a ""word"" in quotes",x\n',
    b'6,"""all of it""",x\n',
    b'7,a "word" in an unquoted cell,x\n',
    b'8,"",""\n',
    b'9,,\n',
    b'\n',
    b'   \n',
    b'10,"ends with a quote""",x\n',
    b'11,  spaces around  , x \n',
    b'12,"  spaces in quotes  ",x\n',
    '13,"caf\u00e9 \u2013 \u03bcm \U0001fac1",\u4e2d\n'.encode(),
    b'14,"\n",x\n',
    b'15,"1. first\n2. second, with a comma\n\n3. ""third""",x\n',
    b'16,tab\there,"tab\there"\n',
    b'"17",it\'s fine,\'x\'\n',
    b'18,"semi;colon|pipe",\\\n',
    b'19,old line end,x\r',
    b'20,NaN,null\n',
    b'21,-1.0,1e5\n',
    b'22,"no line end at the end","last"',
]


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path = FOLDER / "nasty.csv"
    path.write_bytes(b"".join(ROWS))
    table = pd.read_csv(path, dtype=str, keep_default_na=False)
    expected = {"pandas": pd.__version__, "rows": table.to_dict(orient="records")}
    (FOLDER / "nasty.pandas.json").write_text(json.dumps(expected, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
