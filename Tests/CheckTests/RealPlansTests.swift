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

  @Test func thePlansInRulesCompile() throws {
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
    for id in ids {
      #expect(bench.reading[id]?.map(bench.line) == [])
      let (program, messages) = bench.check(id)
      #expect(messages.map(bench.line) == [])
      #expect(program != nil)
    }
  }
}
