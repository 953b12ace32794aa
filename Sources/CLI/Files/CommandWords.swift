#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The words of the command line as the system gives them: bytes, of which nothing is repaired.
///
/// Swift's own list replaces bytes that are no UTF-8 by others, and so names another file; on Linux it ends the process
/// where `/proc` is not there.
enum CommandWords {
  /// The words, the program's own name first.
  static func given() -> [FileName] {
    #if canImport(Darwin)
      return (0..<Int(CommandLine.argc)).compactMap { index in
        CommandLine.unsafeArgv[index].map {
          FileName(bytes: Array(UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:))))
        }
      }
    #else
      return ofProcess() ?? ofStack()
    #endif
  }

  #if !canImport(Darwin)
    /// From `/proc`; nil where there is none.
    private static func ofProcess() -> [FileName]? {
      guard let descriptor = try? System.open(reading: "/proc/self/cmdline") else { return nil }
      defer { System.close(descriptor) }
      var bytes: [UInt8] = []
      do {
        while try System.read(descriptor, 1 << 12, onto: &bytes) > 0 {}
      } catch { return nil }
      guard bytes.last == 0 else { return nil }
      return bytes.dropLast().split(separator: 0, omittingEmptySubsequences: false).map { FileName(bytes: Array($0)) }
    }

    /// From where the system puts them when a process begins: the number of words, the words, an end, and then the
    /// environment (System V ABI). Nothing has changed the environment yet.
    private static func ofStack() -> [FileName] {
      let end = UnsafeRawPointer(environ) - MemoryLayout<UInt>.size
      // Back from the end of the words to the number that says how many lie between.
      for count in 0..<1_000_000 {
        let start = end - (count + 1) * MemoryLayout<UInt>.size
        guard start.load(as: UInt.self) == UInt(count) else { continue }
        return (0..<count).compactMap { index in
          let word = (start + (index + 1) * MemoryLayout<UInt>.size).load(as: UnsafePointer<CChar>?.self)
          return word.map {
            FileName(bytes: UnsafeBufferPointer(start: $0, count: strlen($0)).map(UInt8.init(bitPattern:)))
          }
        }
      }
      return []
    }
  #endif
}
