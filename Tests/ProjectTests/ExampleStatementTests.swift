import Foundation
import Testing

/// What the documents of the examples ask, statement by statement: how each is written, and where in its pack.
struct ExampleStatementTests {
  /// A line of an example's `statements.tsv`.
  struct Line {
    var example: String
    var statement: String
    /// `natural`, `trick` or `not possible`.
    var written: String
    var how: String
    /// `file.kpi: section, cite`; without a file any pack of the example.
    var place: String
  }

  static func lines() throws -> [Line] {
    let examples = Checkout.root.appendingPathComponent("examples")
    let folders = try FileManager.default.contentsOfDirectory(atPath: examples.path).sorted()
    return try folders.flatMap { folder -> [Line] in
      let file = examples.appendingPathComponent(folder).appendingPathComponent("statements.tsv")
      guard FileManager.default.fileExists(atPath: file.path) else { return [] }
      return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        try #require(cells.count == 4, "\(folder): \(line)")
        return Line(example: folder, statement: cells[0], written: cells[1], how: cells[2], place: cells[3])
      }
    }
  }

  @Test("88 statements of seven documents are listed, and how each is written")
  func count() throws {
    let lines = try Self.lines()
    let written = Dictionary(grouping: lines, by: \.written).mapValues(\.count)
    #expect(written == ["natural": 88])
    let examples = Dictionary(grouping: lines, by: \.example).mapValues(\.count)
    #expect(
      examples == [
        "danh-gia-335": 15, "kinh-te-2025": 26, "maidstone": 11, "nong-thon-moi": 24, "tiep-can-phap-luat": 12,
      ])
    #expect(lines.allSatisfy { !$0.how.isEmpty })
  }

  @Test("every statement that is written stands where its line says")
  func placesStand() throws {
    for line in try Self.lines() where line.written != "not possible" {
      let parts = line.place.components(separatedBy: ".kpi: ")
      let texts = try Self.packs(of: line.example, named: parts.count == 2 ? parts[0] + ".kpi" : nil)
      #expect(!texts.isEmpty, "\(line.example): no pack for \(line.place)")
      let places = parts.count == 2 ? [parts[1]] : line.place.components(separatedBy: "; ")
      for place in places where !place.isEmpty {
        let words = place.components(separatedBy: ", ")
        let stands = texts.contains { text in text.contains(place) || words.allSatisfy { text.contains($0) } }
        #expect(stands, "\(line.example): \(line.statement) is not at \(place)")
      }
    }
  }

  /// The texts of an example's packs, and of the packs of the country that it stands on.
  private static func packs(of example: String, named name: String?) throws -> [String] {
    let folders = ["examples/" + example, "rules/quoc-gia"].map { Checkout.root.appendingPathComponent($0) }
    let files = try folders.flatMap { folder in
      try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    }
    return try files.filter { $0.pathExtension == "kpi" && (name == nil || $0.lastPathComponent == name) }
      .map { try String(contentsOf: $0, encoding: .utf8) }
  }
}
