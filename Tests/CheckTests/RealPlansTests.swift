import Base
import Foundation
import Lang
import Testing

@Suite struct RealPlansTests {
  @Test func theStandardVocabulariesHaveNoMistakes() throws {
    let bench = try Bench()
    #expect(bench.preludeMessages.map(bench.line) == [])
    #expect(bench.environment.vocabularies["tthc"]?.indicators.count == 46)
  }

  /// What the plans themselves leave open or contradict; each has a note in its pack.
  private static let known = [
    "KPI0325 the deadline 2023-01-15 had passed when the document was issued",
    "KPI0325 the deadline 2023-01-31 had passed when the document was issued",
    "KPI0472 the plan gives no time for task \"26\"",
    "KPI0472 the plan gives no time for task \"4.3 (2)b\"",
    "KPI0473 task \"3.2b\" does not say who leads it",
    "KPI0473 task \"4.3 (2)b\" does not say who leads it",
    "KPI0474 task \"3.2a\" does not say what comes out of it, as others of its section do",
    "KPI0477 tasks \"1\" and \"4\" deliver the same and are due on different days",
  ]

  @Test func thePlansInRulesCompileWithTheWarningsTheyDeserve() throws {
    var bench = try Bench()
    let folder = Bench.root.appending(path: "rules")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    var ids: [FileID] = []
    while let url = files?.nextObject() as? URL {
      guard url.pathExtension == "kpi" else { continue }
      ids.append(bench.add(try String(contentsOf: url, encoding: .utf8), name: url.lastPathComponent))
    }
    bench.link()
    #expect(!ids.isEmpty)
    var warnings: [String] = []
    for id in ids {
      #expect(bench.reading[id]?.map(bench.line) == [])
      let (program, messages) = bench.check(id)
      let file = try #require(bench.library.files[id])
      warnings += Acceptances(of: file).sift(messages).kept.map { "\($0.code.rawValue) \($0.message.en)" }
      #expect(program != nil)
    }
    #expect(warnings.sorted() == Self.known)
  }
}
