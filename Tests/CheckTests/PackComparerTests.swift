import Base
import Lang
import Testing

/// What is proved of two packs, and what is not.
@Suite struct PackComparerTests {
  private static let terms = """
    thing việc
    indicator a: share of việc
    indicator b: count of việc
    indicator n: number
    indicator m: number
    classification region: I, II

    """

  private func program(_ text: String, year: Int = 2024) throws -> TypedProgram {
    var bench = try Bench()
    let id = bench.add("pack p year \(year) level district\n" + PackComparerTests.terms + text)
    bench.link()
    let (program, messages) = bench.check(id)
    #expect((bench.reading[id] ?? []).map(bench.line) == [])
    #expect(messages.filter { $0.severity == .error }.map(bench.line) == [])
    return try #require(program)
  }

  private func difference(_ old: String, _ new: String, years: Int = 0) throws -> PackDifference {
    PackComparer.difference(
      try program(old), try program(new, year: 2024 + years))
  }

  /// The relations of targets under one heading.
  private func relations(_ old: String, _ new: String) throws -> [Relation] {
    try difference("targets \"I\"\n" + old, "targets \"I\"\n" + new).targets.map(\.answer.relation)
  }

  @Test(
    "figures",
    arguments: [
      ("a >= 50%", "a >= 50%", Relation.same), ("a >= 50%", "a > 50%", .tightened), ("a > 50%", "a >= 50%", .loosened),
      ("a >= 0%", "a exactly within 0% to 100%", .same), ("a >= 100%", "a exactly 100%", .same),
      ("b > 4", "b >= 5", .same), ("n > 4", "n >= 5", .tightened),
      ("b exactly 5", "b above 4 up to 5", .same), ("b >= 5", "b exactly 5", .tightened),
      ("n exactly 5", "n exactly 6", .incomparable), ("n at least 5", "n at most 5", .incomparable),
      ("b at most 0", "b below 1", .same), ("a > in 2023", "a > in 2023", .same),
      ("a >= in 2023", "a > in 2023", .tightened), ("a >= in 2023 * 110%", "a >= 1.1 * in 2023", .same),
      ("a >= 1.1 * in 2023", "a >= 1.2 * in 2023", .tightened), ("a >= in 2023", "a >= in 2022", .notCompared),
      ("n >= in 2023", "n >= m", .notCompared), ("n >= max(in 2023, 4)", "n >= max(in 2023, 4)", .same),
      ("n >= max(in 2023, 4)", "n >= max(in 2023, 5)", .notCompared),
    ])
  func figures(old: String, new: String, relation: Relation) throws {
    #expect(try relations("  \(old) cite \"1\"", "  \(new) cite \"1\"") == [relation])
  }

  @Test("a witness is between the two figures, exactly")
  func witness() throws {
    let found = try difference("targets \"I\"\n  n >= 1/3 cite \"1\"", "targets \"I\"\n  n >= 0.3334 cite \"1\"")
    let witness = try #require(found.targets.first?.answer.witnesses.first)
    #expect(witness.meetsOld)
    #expect(try witness.value >= Rational(1, over: 3) && witness.value < Rational(3334, over: 10000))
  }

  @Test("units of a class are told by the classes on which the answer differs")
  func classes() throws {
    let found = try difference(
      "targets \"I\"\n  a >= 50% for region I, II cite \"1\"",
      "targets \"I\"\n  a >= 50% for region I cite \"1\"\n  a >= 60% for region II except unit \"X\" cite \"2\"")
    #expect(found.targets.map(\.answer.relation) == [.same, .tightened, .removed])
    #expect(found.targets.map(\.scopes.count) == [1, 1, 1])
    let last = try #require(found.targets.last?.scopes.first)
    #expect(last.count == 2 && last.allSatisfy { !$0.excludes })
  }

  @Test("too many classes of units are not compared, and that is said")
  func tooMany() throws {
    let units = (0..<200).map { "unit \"Xã \($0)\"" }.joined(separator: ", ")
    let kinds = "kind department, committee, one_stop"
    let levels = "level central, province, district, commune"
    let text = "targets \"I\"\n  a >= 50% for \(units) or \(kinds) or \(levels) or region I, II cite \"1\"\n"
    let found = try difference(text + "  b >= 1 cite \"2\"", text.replacing("50%", with: "60%") + "  b >= 2 cite \"2\"")
    #expect(found.targets.map(\.answer.relation) == [.tightened, .tightened])
    let more = text.replacing(
      "for unit", with: "for unit " + (0..<900).map { "\"Y\($0)\"" }.joined(separator: ", ") + ", unit")
    let second = try difference(more, more.replacing("50%", with: "60%"))
    #expect(second.targets.map(\.answer.relation) == [.notCompared])
    guard case .tooManyClasses? = second.targets.first?.answer.reason else {
      Issue.record("another reason")
      return
    }
  }

  @Test("thousands of units that are named one by one are compared one by one")
  func manyUnits() throws {
    func text(_ figure: Int) -> String {
      "targets \"I\"\n"
        + (0..<1500).map { "  a >= \($0 == 700 ? figure : 50)% for unit \"Xã \($0)\" cite \"\($0)\"" }.joined(
          separator: "\n")
    }
    let found = try difference(text(50), text(60))
    #expect(found.targets.count == 1500)
    let changed = found.targets.filter { !$0.isSame }
    #expect(changed.count == 1)
    #expect(changed.first?.scopes == [[Scope(terms: [.unit("Xã 700", key: "xã 700")], excludes: false)]])
  }

  @Test("a day of a leap year has its place in another year")
  func leapDay() throws {
    let found = try difference(
      "targets \"I\"\n  a >= 50% before 2024-03-01 cite \"1\"\n  b >= 1 by 2024-02-29 cite \"2\"",
      "targets \"I\"\n  a >= 50% before 2025-03-01 cite \"1\"\n  b >= 1 by 2025-02-28 cite \"2\"", years: 1)
    #expect(found.targets.map(\.time) == [nil, nil])
    #expect(!found.isSame && found.head == [.year])
  }

  @Test("a rule in another section, with branches in another order, is the same")
  func rules() throws {
    let old = """
      targets "I" set by province
        a >= 45% cite "1"
      assign "R" to targets "I"
        if 2023 >= province then target = 2023 * 1.1
        if 2023 >= 20% then target = 40%
        else target = 30%
        never above 100%
      """
    let new = """
      targets "Mục I" set by province
        a >= 45% cite "1"
      assign "Giao" to targets "Mục I"
        if 2023 < 20% then target = 30%
        if 2023 < 45% then target = 40%
        else target = if 2023 < 50% then 110% * 2023 else 2023 * 1.1
        never above 100%
      """
    let found = try difference(old, new)
    #expect(found.isSame)
    #expect(found.renamedSections.map(\.new) == ["Mục I"])
    let other = try difference(old, new.replacing("if 2023 < 20%", with: "if 2023 <= 20%"))
    #expect(other.targets.map(\.answer.relation) == [.loosened])
    #expect(other.targets.first?.answer.parts.map(\.relation) == [.same, .loosened, .same, .same])
  }
}
