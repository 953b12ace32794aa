import Testing

@testable import Tables

/// Text is looked at 64 bytes at a time; what is wrong is found wherever it stands.
@Suite struct UTF8TextTests {
  /// Well-formed and not, with what may and may not follow.
  private static let pieces: [[UInt8]] = [
    [0xC3], [0xC4, 0x90], [0xC2, 0x80], [0xC2, 0x9F], [0xC2, 0xA0], [0xC0, 0x80], [0xC1, 0xBF], [0xC3, 0xC3, 0xA0],
    [0xE1], [0xE1, 0xBB], [0xE1, 0xBB, 0x87], [0xE1, 0xBB, 0x87, 0x87], [0xE0, 0x9F, 0x80], [0xE0, 0xA0, 0x80],
    [0xED, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xEF, 0xBF, 0xBD], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x90, 0x80, 0x80],
    [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x80], [0xF4, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80],
    [0x80], [0xBF], [0xFE], [0xFF],
  ]

  @Test func faultsAreFoundWhereverTheyStand() {
    let surroundings = [Array("a,b\n".utf8), Array("Nông nghiệp\n".utf8), Array("— «đ»\n".utf8)]
    for before in surroundings {
      for after in surroundings {
        for piece in Self.pieces {
          for place in Array(0..<4) + Array(58..<70) + Array(122..<134) {
            var bytes = Array(repeating: before, count: place / before.count).joined() + []
            bytes += Array(repeating: 0x61, count: place - bytes.count) + piece
            for _ in 0..<12 { bytes += after }
            #expect(isPlain(bytes) == isPlainByScalars(bytes), "\(piece) at \(place)")
          }
        }
      }
    }
  }

  @Test func randomTextIsTakenAsTheStandardLibraryTakesIt() {
    var random = SeededRandom(state: 20_261_129)
    let letters = ["a", "ế", "đ", "Ư", "\u{A0}", "—", "😀", ","].map { Array($0.utf8) }
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 1...90, using: &random) {
        let isOdd = Int.random(in: 0..<60, using: &random) == 0
        bytes += (isOdd ? Self.pieces : letters).randomElement(using: &random) ?? []
      }
      bytes.append(0x0A)
      #expect(isPlain(bytes) == isPlainByScalars(bytes), "\(bytes)")
    }
  }

  private func isPlain(_ bytes: [UInt8]) -> Bool {
    // What stands before is another's, and may be anything.
    let text = [0xE1, 0xBB, 0xC3] + bytes + Array(repeating: 0, count: 64)
    return text.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { UTF8Text.isPlain($0, from: 3, to: 3 + bytes.count) } ?? false
    }
  }

  private func isPlainByScalars(_ bytes: [UInt8]) -> Bool {
    guard let text = String(validating: bytes, as: UTF8.self) else { return false }
    return !text.unicodeScalars.contains { (0x80...0x9F).contains($0.value) }
  }
}
