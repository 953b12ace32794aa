import Synchronization

/// Which of the files of one run a range lies in: an index into `Sources.files`.
package struct FileID: Hashable, Sendable, Comparable {
  package let index: Int32
  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }
  package static func < (a: FileID, b: FileID) -> Bool { a.index < b.index }
}

/// A stretch of bytes of one file, `lower ..< upper` counted from 0.
package struct SourceRange: Hashable, Sendable, Comparable {
  package var file: FileID
  package var lower: Int32
  package var upper: Int32

  package init(file: FileID, lower: Int, upper: Int) {
    self.file = file
    self.lower = Int32(truncatingIfNeeded: lower)
    self.upper = Int32(truncatingIfNeeded: upper)
  }

  /// From the start of this range to the end of `other`, which must be of the same file.
  package func joined(_ other: SourceRange) -> SourceRange {
    var joined = self
    joined.lower = Swift.min(lower, other.lower)
    joined.upper = Swift.max(upper, other.upper)
    return joined
  }

  /// By file, then by place: the order in which messages are listed.
  package static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.file, a.lower, a.upper) < (b.file, b.lower, b.upper)
  }
}

/// The bytes of one file and where its lines start.
package struct SourceFile: Sendable {
  /// The path as it is shown to people: as given on the command line, with `/` separators.
  package let name: String
  package let bytes: [UInt8]
  private let lines = LineStarts()

  package init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The offset of the first byte of every line; never empty. Found when it is first asked for: most files are read
  /// without a message.
  package var lineStarts: [Int] { lines.starts(in: bytes) }

  /// The line and column of a byte offset, both from 1; the column counts characters (code points).
  package func position(of offset: Int) -> (line: Int, column: Int) {
    let offset = Swift.min(Swift.max(offset, 0), bytes.count)
    let lineStarts = lineStarts
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for byte in bytes[lineStarts[low]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    return (low + 1, column)
  }

  /// The bytes of line `number` (from 1), without its line end.
  package func line(_ number: Int) -> ArraySlice<UInt8> {
    let lineStarts = lineStarts
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }
}

/// Where the lines of a file start, once someone has asked.
private final class LineStarts: Sendable {
  private let found = Mutex<[Int]>([])

  func starts(in bytes: [UInt8]) -> [Int] {
    found.withLock { found in
      if !found.isEmpty { return found }
      var starts = [0]
      for (offset, byte) in bytes.enumerated() where byte == 0x0A || byte == 0x0D {
        // A line ends in LF, CRLF or CR.
        if byte == 0x0A || offset + 1 == bytes.count || bytes[offset + 1] != 0x0A { starts.append(offset + 1) }
      }
      found = starts
      return starts
    }
  }
}

/// Every rule file of one run, the standard library's included.
package struct Sources: Sendable {
  package private(set) var files: [SourceFile] = []
  package init() {}

  /// Adds a file and returns the identity that ranges in it carry.
  package mutating func add(_ file: SourceFile) -> FileID {
    files.append(file)
    return FileID(files.count - 1)
  }

  package subscript(id: FileID) -> SourceFile { files[Int(id.index)] }
}
