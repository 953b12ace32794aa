import Base
import Foundation
import Lang
import Testing

/// The target statements of the four plans: each stands in its pack, and nothing stands there that is not listed.
struct StatementTests {
  /// What a pack quotes for a target.
  private struct Said: Hashable {
    var pack: String
    var place: String
    var standing: Statement.Standing
    var indicator: String
    var quote: String
  }

  private static func statements() throws -> [Statement] {
    let file = Checkout.root.appendingPathComponent("Tests/ProjectTests/statements.tsv")
    return try Statement.list(String(contentsOf: file, encoding: .utf8))
  }

  @Test("92 statements are listed, each once")
  func count() throws {
    let statements = try Self.statements()
    #expect(statements.count == 92)
    #expect(Set(statements.map(\.id)).count == 92)
    let plans = Dictionary(grouping: statements) { $0.id.prefix(2) }.mapValues(\.count)
    #expect(plans == ["SH": 15, "HT": 17, "BG": 26, "GD": 34])
  }

  @Test("every listed statement stands in its pack, under its indicator, with the plan's words")
  func listedStatementsStand() throws {
    let statements = try Self.statements()
    let said = try Set(Set(statements.map(\.pack)).flatMap(Self.said))
    for statement in statements {
      for indicator in statement.indicators {
        let wanted = Said(
          pack: statement.pack, place: statement.place, standing: statement.standing, indicator: indicator,
          quote: statement.quote)
        #expect(said.contains(wanted), "\(statement.id) does not stand in \(statement.pack) as \(wanted)")
      }
    }
  }

  @Test("nothing is quoted as a target that is not listed")
  func nothingIsLeftOver() throws {
    let statements = try Self.statements()
    let listed = Set(
      statements.flatMap { statement in
        statement.indicators.map {
          Said(
            pack: statement.pack, place: statement.place, standing: statement.standing, indicator: $0,
            quote: statement.quote)
        }
      })
    for pack in Set(statements.map(\.pack)).sorted() {
      for said in try Self.said(in: pack) {
        #expect(listed.contains(said), "\(pack) quotes what is not listed: \(said)")
      }
    }
  }

  @Test("every target cites its plan and quotes it")
  func targetsAreQuoted() throws {
    for pack in Set(try Self.statements().map(\.pack)).sorted() {
      for (section, target) in try Self.targets(in: pack) {
        let quotes = target.remarks.texts(.quote)
        #expect(!quotes.isEmpty, "\(pack), \(section): \(target.indicator.text) quotes nothing")
        if case .compare(_, let comparator, _) = target.requirement, comparator.form == .bare {
          let readings = target.remarks.texts(.reading)
          #expect(!readings.isEmpty, "\(pack), \(section): \(target.indicator.text) is bare and says no reading")
        }
      }
    }
  }

  /// Every citation of every target of a pack.
  private static func said(in pack: String) throws -> [Said] {
    try targets(in: pack).flatMap { section, target in
      var said: [Said] = []
      var cite: String?
      for remark in target.remarks.remarks {
        switch remark.kind {
        case .cite: cite = remark.text.value
        case .quote:
          let own = [section, cite].compactMap { $0 }.joined(separator: ", ")
          said.append(
            Said(
              pack: pack, place: said.isEmpty ? own : cite ?? section, standing: said.isEmpty ? .target : .citation,
              indicator: target.indicator.text, quote: remark.text.value))
        case .reading, .note: continue
        }
      }
      return said
    }
  }

  /// The statements of a pack with the section each stands in.
  private static func targets(in pack: String) throws -> [(section: String, target: TargetSyntax)] {
    let bytes = try Data(contentsOf: Checkout.root.appendingPathComponent(pack))
    let (syntax, mistakes) = Parser.parse(SourceFile(name: pack, bytes: [UInt8](bytes)), id: FileID(0))
    #expect(mistakes.isEmpty, "\(pack) cannot be read whole")
    var targets: [(section: String, target: TargetSyntax)] = []
    for case .targets(let section) in syntax.declarations {
      targets += section.statements.map { (section.section.value, $0) }
    }
    return targets
  }
}
