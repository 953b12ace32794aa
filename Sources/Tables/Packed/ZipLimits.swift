/// How much a ZIP file may hold. What it says of itself is held against these before, and what comes out while it is
/// unpacked.
struct ZipLimits {
  /// The most parts.
  var parts = 10_000
  /// The most bytes of one part, unpacked.
  var partBytes = 4 << 30
  /// The most bytes of all parts that are unpacked.
  var totalBytes = 8 << 30
  /// How many times larger a part may become, once it is larger than `freeBytes`.
  var ratio = 250
  var freeBytes = 16 << 20
}
