import Foundation
import Testing

/// Whatever number stands in a rule file or a data file: a message or a result, never a trap.
struct HostileNumberTests {
  private static let numbers = [
    "9223372036854775807", "9223372036854775808", "170141183460469231731687303715884105728", "0",
    String(repeating: "9", count: 400),
  ]

  private static let head = """
    pack p
      document "1/KH" issued 2024-01-05
      year 2024
      level district "H"
    use tthc
    indicator c "C": count of dossiers
    indicator n "N": number
    indicator m "M": money

    """

  /// Places where a number may stand, at `@`.
  private static let places = [
    "targets \"1\"\n  c >= @ cite \"1\"\n  n from 0 to @ cite \"2\"\n  m <= @ VND cite \"3\"\n",
    "targets \"1\"\n  online_dossier_rate >= @% cite \"1\"\n",
    "targets \"1\"\n  c reduced by at least @% against in 2023 cite \"1\"\n",
    "targets \"1\" set by province\n  online_dossier_rate >= 45% cite \"1\"\nassign \"A\" to targets \"1\"\n"
      + "  if 2023 >= province then target = 2023 * @\n  else target = province\n  never above 100%\n"
      + "  when 2023 is missing then target = province\n",
    "scorecard s \"S\" total 100 points for level commune\n  item online_dossier_rate 100 points in proportion up to 80%"
      + " rounded to 2 places, half up\n  band \"A\" above @\n  band \"B\" at most @\n",
    "scorecard s \"S\" total @ points for level commune\n  item online_dossier_rate @ points in proportion up to 80%"
      + " rounded to 2 places, half up\n  band \"A\" from @\n  band \"B\" below @\n",
    "scorecard s \"S\" total 100 points for level commune\n  item c 100 points minus @ points per case never below 0 points\n",
    "tasks \"1\"\n  task \"1\" \"T\"\n    lead \"X\"\n    every @ months\n    cite \"1\"\n",
    "tasks \"1\"\n  task \"1\" \"T\"\n    lead \"X\"\n    in month @\n    cite \"1\"\n",
    "targets \"1\"\n  c >= 1 cite \"1\"\ndata \"d*\"\n  unit from column @\n  level commune\n  period 2024\n"
      + "  c from column 2 + @\n",
    "targets \"1\"\n  c >= 1 cite \"1\"\ndata \"d*\"\n  header in rows @ to @\n  sheet @\n  unit from \"unit\"\n"
      + "  c from \"c\"\n",
    "targets \"1\"\n  c >= 1 cite \"1\"\ntest \"t\"\n  given c = @\n  expect value of c = @\n  expect coverage of c = @ of @\n",
    "indicator f \"F\": count of dossiers = count(dossiers where ((finished - received) + @ days) - @ days <= @ days)\n"
      + "targets \"1\"\n  f >= 1 cite \"1\"\n",
  ]

  private static let data = """
    unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator,c,n,m
    X,commune,2024,@,@,@,@,@
    X,commune,2024-01,46,100,5,5,5
    X,commune,2023,46,100,5,5,5

    """

  private static let commands = [
    "check p.kpi --data d.csv", "test p.kpi", "grade p.kpi --data d.csv", "assign p.kpi --data d.csv --format csv",
    "score p.kpi --data d.csv --each month --format csv", "score p.kpi --data d.csv",
    "trend p.kpi --data d.csv --each month",
    "course p.kpi --data d.csv --to-date 2024-06 --format csv", "tasks p.kpi --as-of 2024-06-01",
    "gap p.kpi --data d.csv --unit X", "data d.csv --to json",
  ]

  private func run(_ chuan: borrowing Chuan, _ what: String) throws {
    let lines = Self.commands.map { "$CHUAN \($0) > out.txt 2>&1; echo \($0.prefix(6)) $?" }
    let result = try chuan.shell(lines.joined(separator: "\n"))
    let ends = result.output.split(separator: "\n").filter {
      !["0", "1", "2"].contains($0.suffix(1)) || $0.dropLast().last != " "
    }
    #expect(ends.isEmpty, "\(what): \(ends)")
  }

  @Test("no number of a rule file ends a command in a trap", arguments: numbers)
  func rules(number: String) throws {
    let chuan = try Chuan()
    try chuan.write("d.csv", Self.data.replacingOccurrences(of: "@", with: "12"))
    for place in Self.places {
      try chuan.write("p.kpi", Self.head + place.replacingOccurrences(of: "@", with: number))
      try run(chuan, place.replacingOccurrences(of: "@", with: String(number.prefix(24))))
    }
  }

  @Test("no number of a data file ends a command in a trap", arguments: numbers + numbers.map { "-" + $0 })
  func data(number: String) throws {
    let chuan = try Chuan()
    try chuan.write("d.csv", Self.data.replacingOccurrences(of: "@", with: number))
    for place in [0, 2, 3, 4, 6] {
      try chuan.write("p.kpi", Self.head + Self.places[place].replacingOccurrences(of: "@", with: "12"))
      try run(chuan, String(number.prefix(24)))
    }
  }

  @Test("a band far beyond every total is scored in one pass as by month, without a trap")
  func band() throws {
    let chuan = try Chuan()
    let pack = Self.head + Self.places[4].replacingOccurrences(of: "@", with: "9223372036854775807")
    try chuan.write("p.kpi", pack)
    let rows = (1...4000).map { "Xã \($0),commune,2024-01,\($0 % 50),50\n" }.joined()
    try chuan.write(
      "d.csv", "unit,level,period,online_dossier_rate.numerator,online_dossier_rate.denominator\n" + rows)
    let result = try chuan.run("score", "p.kpi", "--data", "d.csv", "--each", "month", "--format", "csv")
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("unit,period,score,band,met\nXã 1,2024-01,2.5,B,0\n"))
    #expect(result.output.split(separator: "\n").count == 4001)
  }
}
