/// Unpacks one part of a ZIP file piece by piece, and holds what comes out against what the file said of it.
final class ZipPart: ByteSource {
  let name: String
  let window = ByteWindow()
  private let part: ZipArchive.Part
  private let limits: ZipLimits
  private let input: UnsafeBufferPointer<UInt8>
  /// nil for a part that is stored as it is.
  private let inflater: Inflater?
  private let budget: Budget
  private var crc = CRC32()
  private var count = 0
  private var isChecked = false

  /// How many bytes may still come out of the parts of one file together.
  final class Budget {
    var left: Int
    init(_ left: Int) { self.left = left }
  }

  init(_ part: ZipArchive.Part, of archive: ZipArchive, _ budget: Budget) throws(WorkbookFault) {
    name = part.name
    self.part = part
    limits = archive.limits
    self.budget = budget
    if part.isEncrypted { throw .encrypted }
    guard part.method == 0 || part.method == 8 else { throw .method(part.name, part.method) }
    // What the file promises; what comes out is counted as it comes.
    guard part.size <= limits.partBytes else { throw .partTooLarge(part.name) }
    guard part.size <= limits.freeBytes || part.size / limits.ratio <= part.packedSize else { throw .ratio(part.name) }
    input = UnsafeBufferPointer(rebasing: archive.bytes[part.start..<(part.start + part.packedSize)])
    inflater = part.method == 8 ? Inflater(input) : nil
  }

  func more(keepingFrom start: Int) throws(WorkbookFault) -> (shift: Int, hasMore: Bool) {
    let shift = window.makeRoom(keepingFrom: start)
    let before = window.count
    if let inflater {
      do { try inflater.fill(window) } catch { throw .brokenPart(name) }
    } else if let from = input.baseAddress {
      let next = min(ByteWindow.piece, input.count - count)
      (window.base + before).update(from: from + count, count: next)
      window.count += next
    }
    let piece = window.bytes(from: before)
    crc.update(piece)
    count += piece.count
    budget.left -= piece.count
    guard count <= part.size else { throw .otherSize(name) }
    guard budget.left >= 0 else { throw .tooLargeTogether }
    if piece.isEmpty { try check() }
    return (shift, !piece.isEmpty)
  }

  /// Makes sure at the end that the part is what the file said.
  private func check() throws(WorkbookFault) {
    if isChecked { return }
    isChecked = true
    guard count == part.size else { throw .otherSize(name) }
    if let inflater, inflater.consumed != input.count { throw .brokenPart(name) }
    guard crc.value == part.crc else { throw .checkSum(name) }
  }
}
