import Tables

/// Packed bytes of any form: never a crash, and never more than the limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInflate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let limit = 1 << 20
  let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0]
  for file in [bytes, header + bytes] {
    if let output = try? Gzip.unpack(file, limit: limit) { precondition(output.count <= limit, "more than the limit") }
  }
  return 0
}
