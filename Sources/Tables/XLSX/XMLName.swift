/// The name of an element or attribute without its prefix, up to 16 bytes of it in two words: cheap to compare.
struct XMLName: Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private var length: Int

  /// Takes the bytes of a name. Of names longer than 16 bytes only the beginning and the length are compared.
  @inline(__always)
  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    length = count
    var index = 0
    while index < min(count, 8) {
      low |= UInt64(bytes[index]) &<< UInt64(truncatingIfNeeded: 8 &* index)
      index &+= 1
    }
    while index < min(count, 16) {
      high |= UInt64(bytes[index]) &<< UInt64(truncatingIfNeeded: 8 &* (index &- 8))
      index &+= 1
    }
  }

  init(_ name: StaticString) {
    self.init(name.utf8Start, count: name.utf8CodeUnitCount)
  }
}
