import Base
import Eval
import Foundation
import Lang
import Stdlib
import Tables
import Testing

/// The register of provinces and communes before and after 1 July 2025, `rules/quoc-gia/don-vi`.
@Suite struct UnitRegisterTests {
  /// A row of one of its files.
  private struct Row {
    var code: String
    var name: String
    var level: String
    var parent: String
    var from: String
    var until: String
    var madeOf: [String]
    var partOf: [String]
  }

  private static let folder = Checkout.root.appendingPathComponent("rules/quoc-gia/don-vi")

  private static let files: [(name: String, bytes: [UInt8])] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".csv") }.sorted().map { name in
      (name, [UInt8]((try? Data(contentsOf: folder.appendingPathComponent(name))) ?? Data()))
    }
  }()

  private static let rows: [Row] = files.flatMap { file in
    String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      func codes(_ cell: String) -> [String] { cell.isEmpty ? [] : cell.components(separatedBy: "; ") }
      return Row(
        code: cells[0], name: cells[1], level: cells[2], parent: cells[3], from: cells[4], until: cells[5],
        madeOf: codes(cells[6]), partOf: codes(cells[7]))
    }
  }

  private static let day = "2025-07-01"

  @Test("the figures that the README states")
  func counts() {
    let rows = UnitRegisterTests.rows
    let new = rows.filter { $0.from == UnitRegisterTests.day && $0.until.isEmpty }
    let old = rows.filter { $0.from.isEmpty && $0.until == UnitRegisterTests.day }
    #expect(new.count + old.count == rows.count)
    #expect(UnitRegisterTests.files.count == 34)
    #expect(new.count { $0.level == "tỉnh" } == 34)
    #expect(old.count { $0.level == "tỉnh" } == 63)
    #expect(old.count { $0.level == "huyện" } == 696)
    let communes = new.filter { $0.level == "xã" }
    let before = old.filter { $0.level == "xã" }
    #expect(communes.count == 3321)
    #expect(before.count == 10_035)
    // The five island districts had no communes: they stand for themselves.
    let islands = Set(communes.flatMap { $0.madeOf + $0.partOf }).subtracting(before.map(\.code))
    #expect(islands == ["318", "471", "498", "536", "755"])
    let whole = communes.flatMap(\.madeOf)
    let divided = Set(communes.flatMap(\.partOf))
    #expect(Set(whole).count == whole.count)
    #expect(divided.count == 471)
    #expect(divided.isDisjoint(with: whole))
    #expect(whole.count + divided.count == 10_040)
    var names: [String: String] = [:]
    for unit in before { names[unit.code] = unit.name }
    let reused = communes.filter { names[$0.code] != nil }
    #expect(reused.count == 3316)
    let same = reused.filter { names[$0.code] == $0.name }
    #expect(same.count == 1171)
    #expect(same.count { $0.madeOf != [$0.code] || !$0.partOf.isEmpty } == 1050)
  }

  @Test("of units with one code, before and after, none is joined")
  func identities() throws {
    let rules = """
      pack p
        document "1/KH" year 2026 level central "Cả nước"
      use tthc
      targets "1"
        online_dossier_rate >= in 2024 for level commune
      """
    var sources = Stdlib.sources
    let source = SourceFile(name: "p.kpi", bytes: Array(rules.utf8))
    let id = sources.add(source)
    let (syntax, mistakes) = Parser.parse(source, id: id)
    #expect(mistakes.isEmpty)
    var library = Library()
    library.files[id] = syntax
    let program = try #require(Checker.check(id, in: library, environment: Stdlib.environment).program)
    let start = ContinuousClock.now
    var tables: [Table] = []
    for file in UnitRegisterTests.files {
      let (table, problems) = CSVReader.read(bytes: file.bytes, file: file.name)
      #expect(problems.isEmpty)
      tables.append(try #require(table))
    }
    let binding = DatasetBinder.bind(tables, to: program, skippingBadRows: false)
    print("the register of \(UnitRegisterTests.rows.count) units was read and bound in \(ContinuousClock.now - start)")
    #expect(!binding.diagnostics.contains { $0.severity == .error })
    let units = binding.dataset.units
    #expect(units.count == UnitRegisterTests.rows.count)
    #expect(binding.dataset.history.changes.count == 3321 + 34)
    let day = try #require(CalendarDate(year: 2025, month: 7, day: 1))
    var byCode: [String: [Eval.Unit]] = [:]
    for unit in units { byCode[unit.code, default: []].append(unit) }
    for row in UnitRegisterTests.rows where row.level == "xã" && !row.from.isEmpty {
      let now = (byCode[row.code] ?? []).filter { $0.life == Lifetime(from: day) }
      #expect(now.count == 1 && now[0].name == row.name)
    }
    for row in UnitRegisterTests.rows where row.level == "xã" && !row.until.isEmpty {
      let then = (byCode[row.code] ?? []).filter { $0.life == Lifetime(until: day) }
      #expect(then.count == 1 && then[0].name == row.name)
    }
    // Each stands under the unit above it at its time.
    for unit in units {
      guard let parent = unit.parent else { continue }
      #expect(units[parent].life.overlaps(unit.life))
    }
  }
}
