"""Polars, exact int64: results by unit, indicator and month of a year, and which way they went.  INPUT OUTPUT [THREADS]"""
import os, sys
os.environ["POLARS_MAX_THREADS"] = sys.argv[3] if len(sys.argv) > 3 else "1"
import polars as pl
from common import *
inp, out, thr = args()
c = pl.col
schema = {"unit_code": pl.String, "level": pl.String, "province": pl.String, "year": pl.Int32, "month": pl.Int32,
          **{f"{k}{i+1}": pl.Int64 for i in range(12) for k in "nd"}}
given = pl.scan_csv(inp, schema=schema).filter(c("year") == 2018).with_row_index("row").collect(engine="streaming")
units = given.group_by("unit_code").agg(c("row").min().alias("first"))
# A unit without a row for a month has a line for it all the same.
rows = units.join(given.select("month").unique(), how="cross").join(given.drop("row"), on=["unit_code", "month"], how="left")
parts = []
for i in range(12):
    parts.append(rows.select(
        "first", pl.lit(i).alias("at"), "month", c("unit_code").alias("unit"), pl.lit(f"i{i+1}").alias("indicator"),
        pl.format("2018-{}", c("month").cast(pl.String).str.zfill(2)).alias("period"), c(f"n{i+1}").alias("numerator"),
        c(f"d{i+1}").alias("denominator")))
all = pl.concat(parts).sort("first", "at", "month")
n, d = c("numerator").cast(pl.Int128), c("denominator").cast(pl.Int128)
bn, bd = n.shift(1).over("unit", "indicator"), d.shift(1).over("unit", "indicator")
way = (pl.when(d.is_null() | (d == 0) | bd.is_null() | (bd == 0)).then(None).when(n * bd > bn * d).then(pl.lit("better"))
       .when(n * bd < bn * d).then(pl.lit("worse")).otherwise(pl.lit("same")))
(all.with_columns(way.alias("direction")).select("unit", "indicator", "period", "numerator", "denominator", "direction")
 .write_csv(out, null_value=""))
