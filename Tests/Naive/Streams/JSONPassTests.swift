import Base
import Foundation
import Lang
import Report
import Stdlib
import Synchronization
import Tables
import Testing

@testable import Eval

/// Rows of JSON that are read in one pass are those of the same file read whole.
struct JSONPassTests {
  /// A row as a segment has it: its number, its cells and what they are.
  private struct Row: Equatable {
    var number: Int
    var cells: [[UInt8]]
    var forms: [CellForm]
  }

  private static let keys = ["unit", "level", "a / b", "n", "d", "note"]

  private func value(_ dice: inout Dice) -> String {
    dice.pick([
      "\(dice.roll(0...99_999))", "0", "12.50", "-3", "1e3", "null", "true", "false", "\"Xã Sơn Hạ\"", "\"a\\\"b\"",
      "\"\"", "\"dòng\\nhai\"", "\"\\u1ea1\"",
    ])
  }

  /// A list or lines of objects, most of them written alike.
  private func file(_ dice: inout Dice) -> String {
    let isList = dice.chance(60)
    let isPretty = isList && dice.chance(40)
    let oddness = dice.pick([0, 0, 5, 30])
    var objects: [String] = []
    for _ in 0..<dice.roll(1...60) {
      var keys = Self.keys
      if dice.chance(oddness) { keys.remove(at: dice.roll(0...keys.count - 1)) }
      if dice.chance(oddness) { keys.swapAt(0, keys.count - 1) }
      let members = keys.map { "\"\($0)\":\(dice.chance(oddness) ? " " : "")\(value(&dice))" }
      let inner = dice.chance(oddness / 3) ? ["\"a\": {\"c\": \(value(&dice))}"] : []
      let all = members + inner
      objects.append(
        isPretty
          ? "{\n  \(all.joined(separator: ",\n  "))\n}"
          : "{\(all.joined(separator: dice.chance(oddness) ? " , " : ", "))}")
    }
    let newline = dice.chance(20) ? "\r\n" : "\n"
    if isList {
      return "[\(dice.pick(["", newline]))" + objects.joined(separator: dice.pick([",", ",\(newline)", ", "]))
        + "\(newline)]"
        + dice.pick(["", newline])
    }
    return objects.joined(separator: newline) + dice.pick(["", newline])
  }

  @Test func rowsAreThoseOfTheWholeFile() throws {
    var suited = 0
    for seed in Seeds.batches(4, of: 1500).joined().lazy.map(UInt64.init) {
      var dice = Dice(seed: seed)
      let text = file(&dice)
      var bytes = Array(text.utf8)
      if dice.chance(20) { bytes = FileForm.packed(bytes) }
      if dice.chance(10), !bytes.isEmpty { bytes[dice.roll(0...bytes.count - 1)] = UInt8(dice.roll(0...255)) }
      let options = TableOptions()
      guard let pass = JSONPass(MemorySource(bytes), file: "x.json", options: options) else { continue }
      var rows: [Row] = []
      let width = pass.header.header.count
      let isRead = pass.run { segment in
        for row in 0..<segment.rowCount {
          rows.append(
            Row(
              number: StreamRow.line(of: row, in: segment, width: width),
              cells: StreamRow.cells(of: row, in: segment, width: width),
              forms: StreamRow.forms(of: row, in: segment, width: width)))
        }
        return true
      }
      guard isRead else { continue }
      suited += 1
      let (tables, diagnostics) = TableReader.read(bytes: bytes, file: "x.json", options: options)
      let table = try #require(tables.first, "seed \(seed)\n\(text)")
      #expect(diagnostics.isEmpty && table.unreadRows.isEmpty, "seed \(seed)")
      #expect(table.header == pass.header.header && table.headerRow == pass.header.headerRow, "seed \(seed)")
      #expect(table.source == pass.header.source, "seed \(seed)")
      let expected = (0..<table.rowCount).map { row in
        Row(
          number: table.rowNumbers[row], cells: table.header.indices.map { Array(table.bytes(row: row, column: $0)) },
          forms: table.header.indices.map { table.form(row: row, column: $0) })
      }
      #expect(rows == expected, "seed \(seed)\n\(text)")
      if rows != expected { return }
    }
    #expect(suited > 500)
  }
}
