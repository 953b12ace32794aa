import Foundation
import Testing

/// What a unit of work costs must not depend on how much there is besides: instructions are counted, not seconds, for
/// input of three sizes, each twice the last (`Benchmarks/growth.py`), and their growth is held down.
///
/// Says that it is skipped where there is no valgrind, no Python, or no command that is optimised (`CHUAN`).
struct GrowthTests {
  /// The greatest k with which instructions may grow as n^k.
  private static let limit = 1.15

  private static let script = Repository.root.appendingPathComponent("Benchmarks/growth.py")

  /// The dimensions that the script has.
  static let dimensions: [String] = {
    let text = (try? String(contentsOf: script, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      guard line.hasPrefix("def "), line.hasSuffix("(n, folder):") else { return nil }
      return String(line.dropFirst(4).prefix { $0 != "(" })
    }
  }()

  /// Every sixth of them, and all where the variable `ALL_SEEDS` is set: each takes some five seconds.
  static let chosen: [String] = {
    if ProcessInfo.processInfo.environment["ALL_SEEDS"] != nil { return dimensions }
    return dimensions.indices.filter { $0.isMultiple(of: 6) }.map { dimensions[$0] }
  }()

  @Test("the script has dimensions")
  func hasDimensions() { #expect(Self.dimensions.count > 20) }

  @Test("instructions grow as the input does", .serialized, arguments: chosen)
  func grows(dimension: String) throws {
    let chuan = try Chuan()
    guard ProcessInfo.processInfo.environment["CHUAN"] != nil else {
      print("skipped: growth of \(dimension): set CHUAN to a release build")
      return
    }
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    func shell(_ line: String) throws -> Chuan.Result {
      try chuan.run(shell: line, environment: ["PATH": "\(path):/usr/bin:/bin"])
    }
    guard try shell("python3 -c '' && valgrind --version").status == 0 else {
      print("skipped: growth of \(dimension): there is no valgrind, or no python3")
      return
    }
    let found = try shell("python3 '\(Self.script.path)' count \(dimension) --chuan \"$CHUAN\"")
    #expect(found.status == 0, "\(found.errors)")
    // `card_groups  k = 1.02   1: 17 M  500: …`
    let words = found.output.split(separator: " ").map(String.init)
    let place = try #require(words.firstIndex(of: "k"), "\(found.output)\(found.errors)")
    let exponent = try #require(Double(words[place + 2]))
    #expect(exponent <= Self.limit, "\(found.output)")
  }
}
