package import Base
package import Lang

/// Whether tests prove anything.
extension TestRunner {
  /// Says that a pack that judges something has no test; nil when it has one, or judges nothing itself: a vocabulary, or
  /// a pack that only stands under another.
  package static func untested(_ program: TypedProgram) -> Diagnostic? {
    guard program.tests.isEmpty else { return nil }
    let file = program.pack.range.file
    let judges =
      program.targets.contains { $0.pack == 0 } || program.assignments.contains { $0.range.file == file }
      || program.scorecards.contains { $0.range.file == file } || !program.tasks.isEmpty
    return judges ? .packWithoutTests(program.pack) : nil
  }

  /// Why the test would pass whatever the pack says; nil when it would not.
  func emptiness() -> Diagnostic? {
    if test.expectations.isEmpty { return .testExpectsNothing(test) }
    // That something is not asked, or has no data, holds of anything for which nothing is graded.
    for (expectation, _) in test.expectations {
      guard case .verdict(let subject, let word) = expectation, word == .notAsked || word == .noData else { return nil }
      if word == .noData, test.givens.contains(where: { $0.0.indicator == subject.indicator }) { return nil }
    }
    return graded.values.contains(where: \.isAnyJudged) || !data.faults.isEmpty ? nil : .testGradesNothing(test)
  }
}

extension Diagnostic {
  fileprivate static func testExpectsNothing(_ test: TestCase) -> Diagnostic {
    Diagnostic(
      .testExpectsNothing, at: .source(test.range),
      Wording(
        en: "this test expects nothing, so that it would pass whatever the pack says",
        vi: "kiểm thử này không mong đợi gì, nên gói viết thế nào cũng đạt"),
      help: [
        Wording(
          en: "say what must come out: `expect … is met`, `expect target of … = …`",
          vi: "nêu kết quả phải có: `mong đợi … đạt`, `mong đợi chỉ tiêu của … = …`")
      ])
  }

  fileprivate static func testGradesNothing(_ test: TestCase) -> Diagnostic {
    Diagnostic(
      .testGradesNothing, at: .source(test.range),
      Wording(
        en: "nothing was graded in this test, so that what it expects proves nothing",
        vi: "kiểm thử này không đánh giá được chỉ tiêu nào, nên điều mong đợi không chứng tỏ gì"),
      notes: [
        Wording(
          en: "it expects only that something is not asked, or has no data",
          vi: "kiểm thử chỉ mong đợi chỉ tiêu không áp dụng, hoặc thiếu số liệu")
      ],
      help: [
        Wording(
          en: "give a result of which a target is asked, and expect its verdict too",
          vi: "cho thêm kết quả của một đơn vị có chỉ tiêu, và mong đợi cả kết luận của chỉ tiêu đó")
      ])
  }

  fileprivate static func packWithoutTests(_ pack: Pack) -> Diagnostic {
    Diagnostic(
      .packWithoutTests, at: .source(pack.range),
      Wording(
        en: "the pack `\(pack.name)` has no tests", vi: "gói `\(pack.name)` không có kiểm thử nào"),
      notes: [
        Wording(
          en: "what it says of results has not been tried on a single figure",
          vi: "điều gói nêu chưa được thử trên một con số nào")
      ],
      help: [
        Wording(
          en: "work out by hand what one unit must get, and write it down: `test \"…\"`, `given …`, `expect …`",
          vi: "tính tay kết quả của một đơn vị rồi ghi lại: `kiểm thử \"…\"`, `cho biết …`, `mong đợi …`")
      ])
  }
}
