import Tables

/// Packed bytes of any form: never a crash, and never more than the limit; what is stored comes out as it went in.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzInflate(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  let limit = 1 << 20
  let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]
  for file in [input, header + input] {
    if let output = try? Gzip.unpack(file, limit: limit) { precondition(output.count <= limit, "more than the limit") }
  }

  let size = [UInt8(count & 0xFF), UInt8(count >> 8 & 0xFF)]
  let sum = CRC32.sum(of: input[...])
  let stored = header + [1] + size + size.map { ~$0 } + input + long(sum) + long(UInt32(count))
  if count < 0x10000 {
    precondition((try? Gzip.unpack(stored, limit: limit)) == input, "stored bytes come out otherwise")
  }
  return 0
}

private func long(_ number: UInt32) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
}
