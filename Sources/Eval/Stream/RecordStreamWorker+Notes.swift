// What a thread tells when it has counted all its records.
extension RecordStreamWorker {
  /// What has been counted.
  package func notes() -> RecordStreamNotes {
    var found = (0..<keyCount).map { key in
      RecordStreamNotes.Key(texts: texts(of: key), line: key < firsts.count ? firsts[key] : .max, hits: [])
    }
    var ranges: [(Int, ClosedRange<Int>)] = []
    for (place, source) in stream.plan.sources.enumerated() {
      guard let date = source.date else {
        for key in found.indices {
          for bit in source.conditions {
            let number = counts[place].count(group: key, condition: bit - source.conditions.lowerBound)
            if number > 0 { found[key].hits.append(.init(condition: Int32(bit), month: -1, count: Int(number))) }
          }
        }
        continue
      }
      for group in 0..<groups[place].count {
        let (key, month) = groups[place][group]
        // Month 0 stands for a blank date.
        guard month > 0 else { continue }
        found[key].present.append(CountedRecords.Present(column: date, month: month))
        if let last = ranges.last, last.0 == date {
          ranges[ranges.count - 1].1 = min(last.1.lowerBound, month)...max(last.1.upperBound, month)
        } else {
          ranges.append((date, month...month))
        }
        for bit in source.conditions {
          let number = counts[place].count(group: group, condition: bit - source.conditions.lowerBound)
          guard number > 0 else { continue }
          found[key].hits.append(.init(condition: Int32(bit), month: Int32(month), count: Int(number)))
        }
      }
    }
    return RecordStreamNotes(keys: found.filter { $0.line != .max }, hashes: hashes, months: ranges)
  }

  /// The texts of a key's cells.
  private func texts(of key: Int) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var key = key
    for place in keyCells.indices.dropFirst().reversed() {
      let (rest, text) = keyPairs[place][key]
      texts.append(keyTexts[place][text])
      key = rest
    }
    texts.append(keyTexts[0][key])
    return texts.reversed()
  }
}
