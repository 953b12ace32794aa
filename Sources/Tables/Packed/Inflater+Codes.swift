// The loop that takes nearly all the time: literals and copies of a block.
extension Inflater {
  /// Decodes symbols until the window has `goal` bytes or the block ends. Copies may run past `goal` by one match, and
  /// scribble past their own end: the window has `ByteWindow.slack` bytes behind every piece.
  func decode(_ goal: Int, _ window: ByteWindow) throws(InflateFault) {
    var reader = BitReader(input: input, taken: taken, bits: bits, count: bitCount, padding: padding)
    let base = window.base
    var at = window.count
    let (first, near) = (literals.entries, distances.entries)
    defer {
      (taken, bits, bitCount, padding) = (reader.taken, reader.bits, reader.count, reader.padding)
      window.count = at
    }
    while at < goal {
      try reader.refill()
      var entry = first[Int(reader.bits & 0x7FF)]
      // Up to three literals fit into what one refill gives, with a length behind them.
      if entry & PrefixCode.literal != 0 {
        base[at] = UInt8(truncatingIfNeeded: entry >> 16)
        at &+= 1
        reader.drop(entry)
        entry = first[Int(reader.bits & 0x7FF)]
        if entry & PrefixCode.literal != 0 {
          base[at] = UInt8(truncatingIfNeeded: entry >> 16)
          at &+= 1
          reader.drop(entry)
          continue
        }
      }
      if entry & PrefixCode.exceptional != 0 {
        if entry & PrefixCode.second != 0 {
          let width = UInt64(entry >> 8 & 0x1F)
          entry = first[Int(entry >> 16 & 0x7FFF) &+ Int(reader.bits >> 11 & (1 &<< width &- 1))]
          if entry & PrefixCode.literal != 0 {
            base[at] = UInt8(truncatingIfNeeded: entry >> 16)
            at &+= 1
            reader.drop(entry)
            continue
          }
        }
        if entry & PrefixCode.exceptional != 0 {
          guard entry & PrefixCode.endOfBlock != 0 else { throw .damaged }
          reader.drop(entry)
          endBlock()
          return
        }
      }
      let length = reader.value(entry)
      try reader.refill()
      var far = near[Int(reader.bits & 0xFF)]
      if far & PrefixCode.exceptional != 0 {
        guard far & PrefixCode.second != 0 else { throw .damaged }
        let width = UInt64(far >> 8 & 0x1F)
        far = near[Int(far >> 16 & 0x7FFF) &+ Int(reader.bits >> 8 & (1 &<< width &- 1))]
        guard far & PrefixCode.exceptional == 0 else { throw .damaged }
      }
      let distance = reader.value(far)
      guard distance <= at else { throw .damaged }
      Inflater.copy(base + at, distance: distance, length: length)
      at &+= length
    }
  }

  /// Copies `length` bytes (at most 258) from `distance` bytes before `to`; the two may overlap.
  @inline(__always)
  private static func copy(_ to: UnsafeMutablePointer<UInt8>, distance: Int, length: Int) {
    let target = UnsafeMutableRawPointer(to)
    let source = UnsafeRawPointer(to) - distance
    var done = 0
    if distance >= 16 {
      repeat {
        let part = source.loadUnaligned(fromByteOffset: done, as: SIMD16<UInt8>.self)
        target.storeBytes(of: part, toByteOffset: done, as: SIMD16<UInt8>.self)
        done &+= 16
      } while done < length
    } else if distance >= 8 {
      repeat {
        let part = source.loadUnaligned(fromByteOffset: done, as: UInt64.self)
        target.storeBytes(of: part, toByteOffset: done, as: UInt64.self)
        done &+= 8
      } while done < length
    } else {
      repeat {
        to[done] = to[done &- distance]
        done &+= 1
      } while done < length
    }
  }
}

/// Bits of the input, least significant first.
struct BitReader {
  let input: UnsafeBufferPointer<UInt8>
  var taken: Int
  var bits: UInt64
  var count: Int
  var padding: Int

  /// Fills `bits` to 56 at least; behind the end of the input with zeros, as long as none of them is used.
  @inline(__always)
  mutating func refill() throws(InflateFault) {
    if taken &+ 8 <= input.count, let start = input.baseAddress {
      let next = UnsafeRawPointer(start + taken).loadUnaligned(as: UInt64.self)
      bits |= UInt64(littleEndian: next) &<< UInt64(truncatingIfNeeded: count)
      taken &+= (63 &- count) &>> 3
      count |= 56
    } else {
      try refillSlowly()
    }
  }

  @inline(never)
  private mutating func refillSlowly() throws(InflateFault) {
    while count < 56 {
      if taken < input.count {
        bits |= UInt64(input[taken]) << UInt64(count)
        taken += 1
      } else {
        if padding * 8 > count { throw .truncated }
        padding += 1
      }
      count += 8
    }
  }

  /// Drops the bits of an entry without further ones.
  @inline(__always)
  mutating func drop(_ entry: UInt32) {
    bits &>>= UInt64(entry & 0xFF)
    count &-= Int(entry & 0xFF)
  }

  /// The length or distance of an entry: its base and its further bits.
  @inline(__always)
  mutating func value(_ entry: UInt32) -> Int {
    let all = UInt64(entry & 0xFF)
    let further = (bits & (1 &<< all &- 1)) &>> UInt64(entry >> 8 & 0x1F)
    bits &>>= all
    count &-= Int(all)
    return Int(entry >> 16 & 0x7FFF) &+ Int(further)
  }
}
