/// The list of parts of a ZIP file, checked: every part lies where it should, none over another.
struct ZipArchive {
  /// One part.
  struct Part {
    var name: String
    var method: Int
    var isEncrypted: Bool
    var crc: UInt32
    var packedSize: Int
    var size: Int
    /// Where its own header begins.
    var header: Int
    /// Where its bytes begin.
    var start: Int
  }

  let bytes: UnsafeBufferPointer<UInt8>
  let limits: ZipLimits
  private(set) var parts: [Part] = []
  private var places: [String: Int] = [:]

  /// Reads the list of parts; the bytes stay valid as long as the archive is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>, limits: ZipLimits = ZipLimits()) throws(WorkbookFault) {
    self.bytes = bytes
    self.limits = limits
    let directory = try findDirectory()
    guard directory.count <= limits.parts else { throw .tooManyParts(directory.count) }
    // Every entry takes 46 bytes at least: a larger count is a lie.
    guard directory.count <= (directory.end - directory.start) / 46 else { throw .brokenDirectory }
    var at = directory.start
    for _ in 0..<directory.count {
      guard let (part, next) = readEntry(at, end: directory.end) else { throw .brokenDirectory }
      parts.append(part)
      at = next
    }
    try locateParts(before: directory.start)
    for (index, part) in parts.enumerated() {
      // Of two parts with one name it is not clear which is meant.
      guard places.updateValue(index, forKey: ZipArchive.key(part.name)) == nil else { throw .brokenDirectory }
    }
  }

  /// The part with this name; letters A–Z and a–z are one.
  func part(named name: String) -> Part? {
    places[ZipArchive.key(name)].map { parts[$0] }
  }

  private static func key(_ name: String) -> String {
    let folded = name.utf8.drop { $0 == 0x2F }.map { byte -> UInt8 in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x5C: 0x2F
      default: byte
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  // MARK: Numbers

  private func number(_ at: Int, _ count: Int) -> UInt64? {
    guard at >= 0, at <= bytes.count - count else { return nil }
    return (0..<count).reduce(0) { $0 | UInt64(bytes[at + $1]) << UInt64(8 * $1) }
  }

  private func short(_ at: Int) -> Int? { number(at, 2).map { Int($0) } }

  private func long(_ at: Int) -> Int? { number(at, 4).map { Int($0) } }

  /// A number of eight bytes; nil also when it is no size or place of a file.
  private func huge(_ at: Int) -> Int? { number(at, 8).flatMap { Int(exactly: $0) } }

  // MARK: The directory

  private struct Directory {
    var count: Int
    var start: Int
    var end: Int
  }

  private func findDirectory() throws(WorkbookFault) -> Directory {
    let lowest = max(0, bytes.count - 22 - 0xFFFF)
    var at = bytes.count - 22
    while at >= lowest {
      if long(at) == 0x0605_4B50, let comment = short(at + 20), at + 22 + comment <= bytes.count {
        guard let directory = directory(endingAt: at) else { throw .brokenDirectory }
        return directory
      }
      at -= 1
    }
    throw .noDirectory
  }

  /// The directory that the record at `at` closes; nil when the record makes no sense.
  private func directory(endingAt at: Int) -> Directory? {
    guard let disk = short(at + 4), let first = short(at + 6), let own = short(at + 8), var count = short(at + 10),
      var size = long(at + 12), var start = long(at + 16)
    else { return nil }
    var end = at
    if long(at - 20) == 0x0706_4B50, count == 0xFFFF || size == 0xFFFF_FFFF || start == 0xFFFF_FFFF {
      // The wider form of the record, for large files.
      guard let wide = huge(at - 12), long(wide) == 0x0606_4B50, let wideCount = huge(wide + 32),
        let wideSize = huge(wide + 40), let wideStart = huge(wide + 48)
      else { return nil }
      (count, size, start, end) = (wideCount, wideSize, wideStart, wide)
    } else if disk != 0 || first != 0 || own != count {
      return nil
    }
    guard start <= end, size <= end - start else { return nil }
    return Directory(count: count, start: start, end: start + size)
  }

  /// Reads one entry of the list; gives also where the next one begins.
  private func readEntry(_ at: Int, end: Int) -> (Part, next: Int)? {
    guard at <= end - 46, long(at) == 0x0201_4B50, let flags = short(at + 8), let method = short(at + 10),
      let crc = number(at + 16, 4), let packedSize = long(at + 20), let size = long(at + 24),
      let nameLength = short(at + 28), let extraLength = short(at + 30), let commentLength = short(at + 32),
      let header = long(at + 42)
    else { return nil }
    let extra = at + 46 + nameLength
    let next = extra + extraLength + commentLength
    guard next <= end else { return nil }
    var wide = Wide(size: size, packedSize: packedSize, header: header)
    if size == Wide.mark || packedSize == Wide.mark || header == Wide.mark {
      guard let field = wideField(extra, extra + extraLength) else { return nil }
      var place = field.lowerBound
      for path in [\Wide.size, \Wide.packedSize, \Wide.header] where wide[keyPath: path] == Wide.mark {
        guard place + 8 <= field.upperBound, let value = huge(place) else { return nil }
        wide[keyPath: path] = value
        place += 8
      }
    }
    let name = String(decoding: bytes[(at + 46)..<extra], as: UTF8.self)
    return (
      Part(
        name: name, method: method, isEncrypted: flags & 0x41 != 0, crc: UInt32(truncatingIfNeeded: crc),
        packedSize: wide.packedSize, size: wide.size, header: wide.header, start: 0), next
    )
  }

  /// The numbers of an entry that may stand in a wider form.
  private struct Wide {
    /// What stands in place of such a number.
    static let mark = 0xFFFF_FFFF
    var size: Int
    var packedSize: Int
    var header: Int
  }

  /// The extra field with wide numbers among those of an entry.
  private func wideField(_ start: Int, _ end: Int) -> Range<Int>? {
    var at = start
    while at + 4 <= end, let kind = short(at), let length = short(at + 2), at + 4 + length <= end {
      if kind == 1 { return (at + 4)..<(at + 4 + length) }
      at += 4 + length
    }
    return nil
  }

  // MARK: Places

  /// Finds where the bytes of every part begin, and makes sure that no two share any.
  private mutating func locateParts(before directory: Int) throws(WorkbookFault) {
    for index in parts.indices {
      let part = parts[index]
      guard part.header <= directory - 30, long(part.header) == 0x0403_4B50, let flags = short(part.header + 6),
        let method = short(part.header + 8), let nameLength = short(part.header + 26),
        let extraLength = short(part.header + 28)
      else { throw .brokenPart(part.name) }
      let name = part.header + 30
      let start = name + nameLength + extraLength
      guard start <= directory, part.packedSize <= directory - start, method == part.method,
        String(decoding: bytes[name..<(name + nameLength)], as: UTF8.self) == part.name
      else { throw .brokenPart(part.name) }
      parts[index].start = start
      if flags & 0x41 != 0 { parts[index].isEncrypted = true }
    }
    let order = parts.sorted { $0.header < $1.header }
    for (part, next) in zip(order, order.dropFirst()) where part.start + part.packedSize > next.header {
      throw .overlap(part.name, next.name)
    }
  }
}
