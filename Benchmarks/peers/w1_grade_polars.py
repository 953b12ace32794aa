"""Polars, exact int64: verdicts of a year by unit and indicator.  INPUT OUTPUT [THREADS]"""
import os, sys
os.environ["POLARS_MAX_THREADS"] = sys.argv[3] if len(sys.argv) > 3 else "1"
import polars as pl
from common import *
inp, out, thr = args()
c = pl.col
schema = {"unit_code": pl.String, "level": pl.String, "province": pl.String, "year": pl.Int32, "month": pl.Int32,
          **{f"{k}{i+1}": pl.Int64 for i in range(12) for k in "nd"}}
sums = (pl.scan_csv(inp, schema=schema).filter(c("year") == 2018).with_row_index("row").group_by("unit_code", "level")
        .agg(c("row").min(), *[c(f"{k}{i+1}").sum() for i in range(12) for k in "nd"]).sort("row").collect(engine="streaming"))
parts = []
for i in range(12):
    a, b, d = (pl.lit(t, pl.Int64) for t in THRESH_BP[i])
    t = pl.when(c("level") == "province").then(a).when(c("level") == "district").then(b).otherwise(d)
    n, whole = c(f"n{i+1}"), c(f"d{i+1}")
    parts.append(sums.select(
        "row", pl.lit(i).alias("at"), c("unit_code").alias("unit"), pl.lit(f"i{i+1}").alias("indicator"), n.alias("numerator"),
        whole.alias("denominator"),
        pl.when(whole == 0).then(pl.lit("no_cases")).when(n * 10000 >= whole * t).then(pl.lit("met")).otherwise(pl.lit("missed"))
        .alias("verdict")))
(pl.concat(parts).sort("row", "at").select("unit", "indicator", "numerator", "denominator", "verdict").write_csv(out))
