import Base
import Lang
import Stdlib
import Testing

struct PreludeTests {
  @Test("levels and kinds are known to every pack, the 46 indicators by `use tthc`")
  func contents() throws {
    let core = Stdlib.environment.core
    #expect(core.levels.map(\.term.name) == ["central", "province", "district", "commune"])
    #expect(core.kind("department") != nil && core.kind("one_stop") != nil)
    #expect(core.indicators.isEmpty)
    let tthc = try #require(Stdlib.environment.vocabularies["tthc"])
    #expect(tthc.indicators.count == 46)
    #expect(tthc.levels.count == core.levels.count)
    #expect(Stdlib.environment.builtins.count == Stdlib.functions.bodies.count)
  }

  @Test("every term is found again where the program says it stands")
  func places() throws {
    let tthc = try #require(Stdlib.environment.vocabularies["tthc"])
    let sources = Stdlib.sources
    for term in tthc.indicators.map(\.term) + tthc.levels.map(\.term) + tthc.kinds.map(\.term) {
      let bytes = sources[term.range.file].bytes[Int(term.range.lower)..<Int(term.range.upper)]
      #expect(String(decoding: bytes, as: UTF8.self) == term.name)
    }
  }
}
