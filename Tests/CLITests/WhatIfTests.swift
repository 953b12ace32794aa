import Foundation
import Testing

/// What `--set` supposes is what the command says of files in which it stands.
struct WhatIfTests {
  /// A pack with these figures.
  private static func pack(_ first: String, _ second: String) -> String {
    """
    pack p
      year 2024
      level district
    thing việc
    indicator a: share of việc
    indicator n: count of việc
    targets "I"
      a >= \(first) cite "1"
      n > \(second) for level commune cite "2"
      a < 90% for level district cite "3"
    assign "giao" to targets "II"
      if 2023 >= 50% then target = 2023 * 1.1
      else target = 50%
      when 2023 is missing then target = 50%
    indicator b: share of việc
    targets "II"
      b reaches 50% cite "4"

    """
  }

  /// Data in which A has these counts.
  private static func data(_ a: String, _ n: String) -> String {
    """
    unit,level,parent,period,a.numerator,a.denominator,n,b.numerator,b.denominator
    H,district,,2024,,,,,
    A,commune,H,2024,\(a),\(n),10,20
    B,commune,H,2024,30,60,5,7,10
    C,commune,H,2024,0,0,6,,
    A,commune,H,2023,,,,12,20

    """
  }

  /// Of each row of CSV the cells of columns, by their names.
  private static func columns(_ csv: String, _ names: [String]) -> [[String]] {
    let lines = csv.split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let head = lines.first else { return [] }
    let places = names.map { head.firstIndex(of: $0) }
    return lines.dropFirst().map { line in places.map { $0.map { line[$0] } ?? "?" } }
  }

  private static let verdict = ["unit", "id", "target", "value", "verdict"]
  private static let supposed = ["unit", "id", "new_target", "new_value", "new_verdict"]
  private static let before = ["unit", "id", "target", "value", "verdict"]

  private static func graded(_ pack: String, _ data: String) throws -> [[String]] {
    let chuan = try Chuan()
    try chuan.write("p.kpi", pack)
    try chuan.write("d.csv", data)
    return columns(try chuan.shell("$CHUAN grade p.kpi --data d.csv --format csv").output, verdict)
  }

  private static func supposing(_ settings: String) throws -> (before: [[String]], after: [[String]]) {
    let chuan = try Chuan()
    try chuan.write("p.kpi", pack("50%", "5"))
    try chuan.write("d.csv", data("54", "100,7"))
    let csv = try chuan.shell("$CHUAN grade p.kpi --data d.csv --format csv \(settings)").output
    return (columns(csv, before), columns(csv, supposed))
  }

  @Test(
    "a figure that is supposed judges as one that is written",
    arguments: ["0%", "49.99%", "50%", "50.01%", "52.5%", "54%", "54.01%", "33.33%", "100%"],
    ["0", "4", "5", "6", "7", "100"])
  func figures(_ first: String, _ second: String) throws {
    let written = try Self.graded(Self.pack(first, second), Self.data("54", "100,7"))
    let found = try Self.supposing("--set 'target.a#1=\(first)' --set target.n=\(second)")
    #expect(found.after == written && written.count > 6)
    #expect(found.before == (try Self.graded(Self.pack("50%", "5"), Self.data("54", "100,7"))))
  }

  @Test(
    "a result that is supposed is judged as one in the file",
    arguments: [
      ("54 of 100", "54,100", "7"), ("49 of 100", "49,100", "0"), ("50 of 100", "50,100", "5"), ("0 of 0", "0,0", "6"),
      ("100 of 100", "100,100", "1000000000000"),
    ])
  func results(_ share: String, _ counts: String, _ number: String) throws {
    let written = try Self.graded(Self.pack("50%", "5"), Self.data(counts, number))
    let found = try Self.supposing(
      "--set 'a for unit \"A\" = \(share)' --set 'n for unit \"A\" = \(number)'")
    #expect(found.after == written)
  }

  @Test("a figure takes the place of what a rule gives")
  func rules() throws {
    let found = try Self.supposing("--set target.b=65%")
    let rows = found.after.filter { $0[1] == "b" }
    #expect(rows.map { $0[2] } == ["0.65", "0.65", "0.65", "0.65"])
    #expect(found.before.filter { $0[1] == "b" && $0[0] == "A" }.map { $0[2] } == ["0.66"])
  }

  @Test("each step of a sweep is what the figure by itself gives")
  func sweep() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Self.pack("50%", "5"))
    try chuan.write("d.csv", Self.data("54", "100,7"))
    let csv = try chuan.shell("$CHUAN grade p.kpi --data d.csv --sweep 'target.n=0..10 by 1' --format csv").output
    let steps = Self.columns(csv, ["target", "met", "missed"])
    #expect(steps.count == 11)
    for step in steps {
      let written = try Self.graded(Self.pack("50%", step[0]), Self.data("54", "100,7")).filter { $0[1] == "n" }
      #expect(step[1] == String(written.count { $0[4] == "met" }))
      #expect(step[2] == String(written.count { $0[4] == "missed" }))
    }
  }

  @Test("what is supposed is the same bytes whatever number of threads, and a large file is read whole for it")
  func large() throws {
    let chuan = try Chuan()
    try chuan.write("p.kpi", Self.pack("50%", "5"))
    var rows = "unit,level,period,a.numerator,a.denominator,n\n"
    for index in 0..<4_000 { rows += "U\(index),commune,2024,\(index % 101),100,\(index % 13)\n" }
    try chuan.write("d.csv", rows)
    let outputs = try ["1", "2"].map {
      try chuan.shell("$CHUAN grade p.kpi --data d.csv --set 'target.a#1=60%' --format csv --threads \($0)").output
    }
    #expect(outputs[0] == outputs[1])
    let changed = Self.columns(outputs[0], ["id", "changed"]).count { $0 == ["a#1", "yes"] }
    // Of every 101 units those with 50 to 59 of 100.
    let expected = (0..<4_000).count { (50..<60).contains($0 % 101) }
    #expect(changed == expected)
  }
}
