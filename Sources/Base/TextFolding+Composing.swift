extension TextFolding {
  /// `decompositions` the other way round, one number each: letter << 32 | mark << 16 | composed, in order.
  private static let compositions: [UInt64] = {
    var compositions: [UInt64] = []
    for index in stride(from: 0, to: decompositions.count - 2, by: 3) {
      let (composed, letter, mark) = (decompositions[index], decompositions[index + 1], decompositions[index + 2])
      compositions.append(UInt64(letter) << 32 | UInt64(mark) << 16 | UInt64(composed))
    }
    return compositions.sorted()
  }()

  /// Whether the character is a mark on the letter before it, U+0300 to U+036F.
  static func isMark(_ scalar: Unicode.Scalar) -> Bool { combiningClass(scalar) != 0 }

  /// The canonical combining class; 0 for everything that is not from U+0300 to U+036F.
  private static func combiningClass(_ scalar: Unicode.Scalar) -> UInt8 {
    let value = scalar.value
    return value >= 0x300 && value <= 0x36F ? combiningClasses[Int(value - 0x300)] : 0
  }

  /// The scalars in composed form. With `shapesFirst`, the marks that make ă and â are taken before tones even where
  /// they stand after them, which is one letter to the eye but not to Unicode.
  static func composed(_ scalars: [Unicode.Scalar], shapesFirst: Bool = false) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      var end = index + 1
      while end < scalars.count, isMark(scalars[end]) { end += 1 }
      if end == index + 1, !isMark(scalars[index]) {
        result.append(scalars[index])
      } else {
        appendComposed(scalars[index..<end], shapesFirst: shapesFirst, to: &result)
      }
      index = end
    }
    return result
  }

  /// Adds a letter and its marks (or, at the start of a text, marks alone) in composed form to `result`.
  private static func appendComposed(
    _ cluster: ArraySlice<Unicode.Scalar>, shapesFirst: Bool, to result: inout [Unicode.Scalar]
  ) {
    guard let first = cluster.first else { return }
    var base = first
    var marks: [Unicode.Scalar] = []
    while let (letter, mark) = decomposition(base) {
      base = letter
      marks.append(mark)
    }
    marks.reverse()
    for mark in isMark(first) ? cluster : cluster.dropFirst() {
      switch mark.value {
      // Marks that Unicode takes for two ways to write another.
      case 0x340: marks.append("\u{300}")
      case 0x341: marks.append("\u{301}")
      case 0x343: marks.append("\u{313}")
      case 0x344: marks += ["\u{308}", "\u{301}"]
      default: marks.append(mark)
      }
    }
    marks = inCanonicalOrder(marks, shapesFirst: shapesFirst)
    if isMark(first) {
      result += marks
      return
    }
    var kept: [Unicode.Scalar] = []
    for mark in marks {
      // A mark kept before one of its own class keeps that one from its letter.
      let blocked = kept.last.map { combiningClass($0) >= combiningClass(mark) } ?? false
      if !blocked, let composed = composition(base, mark) { base = composed } else { kept.append(mark) }
    }
    result.append(base)
    result += kept
  }

  /// The marks by combining class, those of one class as they came, but circumflex and breve first if `shapesFirst`.
  private static func inCanonicalOrder(_ marks: [Unicode.Scalar], shapesFirst: Bool) -> [Unicode.Scalar] {
    guard marks.count > 1 else { return marks }
    return marks.enumerated().sorted { a, b in
      let (first, second) = (combiningClass(a.element), combiningClass(b.element))
      if first != second { return first < second }
      let shapes = (isShape(a.element), isShape(b.element))
      if shapesFirst, shapes.0 != shapes.1 { return shapes.0 }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// Whether the mark is a circumflex or breve.
  private static func isShape(_ mark: Unicode.Scalar) -> Bool { mark == "\u{302}" || mark == "\u{306}" }

  /// The letter under the last mark of a composed letter, and that mark; nil for every other character.
  static func decomposition(_ scalar: Unicode.Scalar) -> (letter: Unicode.Scalar, mark: Unicode.Scalar)? {
    guard scalar.value >= 0xC0, scalar.value <= 0x1EFF else { return nil }
    var low = 0
    var high = decompositions.count / 3
    while low < high {
      let middle = (low + high) / 2
      if UInt32(decompositions[middle * 3]) < scalar.value { low = middle + 1 } else { high = middle }
    }
    guard low * 3 + 2 < decompositions.count, UInt32(decompositions[low * 3]) == scalar.value,
      let letter = Unicode.Scalar(decompositions[low * 3 + 1]), let mark = Unicode.Scalar(decompositions[low * 3 + 2])
    else { return nil }
    return (letter, mark)
  }

  /// The letter without any marks.
  static func baseLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    var base = scalar
    while let (letter, _) = decomposition(base) { base = letter }
    return base
  }

  /// The one character for a letter and a mark; nil when there is none.
  private static func composition(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar) -> Unicode.Scalar? {
    guard letter.value <= 0xFFFF, mark.value <= 0xFFFF else { return nil }
    let wanted = UInt64(letter.value) << 32 | UInt64(mark.value) << 16
    var low = 0
    var high = compositions.count
    while low < high {
      let middle = (low + high) / 2
      if compositions[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < compositions.count, compositions[low] >> 16 == wanted >> 16 else { return nil }
    return Unicode.Scalar(UInt16(truncatingIfNeeded: compositions[low]))
  }
}
