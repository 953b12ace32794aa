/// XML as a row of tags and texts, to be changed and written again.
struct XMLPieces {
  struct Attribute {
    var name: String
    var value: String
  }

  enum Kind {
    case open, close, single, text, other
  }

  struct Piece {
    var kind: Kind
    /// Of a tag its name, else the text as it stands.
    var name: String
    var attributes: [Attribute] = []

    subscript(attribute name: String) -> String? { attributes.first { $0.name == name }?.value }

    func write(to text: inout String) {
      switch kind {
      case .open, .single: text += "<"
      case .close: text += "</"
      case .text, .other:
        text += name
        return
      }
      text += name
      for attribute in attributes {
        text += " "
        text += attribute.name
        text += "=\""
        text += attribute.value
        text += "\""
      }
      text += kind == .single ? "/>" : ">"
    }
  }

  var pieces: [Piece] = []

  /// Takes XML as programs write it.
  init(_ text: String) {
    var rest = text[...]
    while let first = rest.first {
      guard first == "<" else {
        let end = rest.firstIndex(of: "<") ?? rest.endIndex
        pieces.append(Piece(kind: .text, name: String(rest[..<end])))
        rest = rest[end...]
        continue
      }
      let end = rest.firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
      pieces.append(XMLPieces.tag(rest[...end]))
      rest = rest[rest.index(after: end)...]
    }
  }

  var text: String {
    var text = ""
    for piece in pieces { piece.write(to: &text) }
    return text
  }

  private static func tag(_ text: Substring) -> Piece {
    var inside = text.dropFirst().dropLast()
    guard let first = inside.first, first != "?", first != "!" else { return Piece(kind: .other, name: String(text)) }
    if first == "/" { return Piece(kind: .close, name: String(inside.dropFirst())) }
    let kind = inside.last == "/" ? Kind.single : .open
    if kind == .single { inside.removeLast() }
    var piece = Piece(kind: kind, name: String(inside.prefix { !$0.isWhitespace }))
    var rest = inside.dropFirst(piece.name.count).drop { $0.isWhitespace }
    while let equals = rest.firstIndex(of: "="), let quote = rest[equals...].dropFirst().first {
      let value = rest[equals...].dropFirst(2).prefix { $0 != quote }
      piece.attributes.append(Attribute(name: String(rest[..<equals]), value: String(value)))
      rest = rest[value.endIndex...].dropFirst().drop { $0.isWhitespace }
    }
    return piece
  }

  /// The places of the tags that begin an element, of a name where one is given.
  func starts(_ name: String? = nil) -> [Int] {
    pieces.indices.filter {
      (pieces[$0].kind == .open || pieces[$0].kind == .single) && (name == nil || pieces[$0].name == name)
    }
  }

  /// The pieces of the element that begins in a place, from its first tag to its last.
  func element(_ start: Int) -> ClosedRange<Int> {
    guard pieces[start].kind == .open else { return start...start }
    var depth = 0
    for index in start..<pieces.count {
      if pieces[index].kind == .open { depth += 1 }
      if pieces[index].kind == .close { depth -= 1 }
      if depth == 0 { return start...index }
    }
    return start...(pieces.count - 1)
  }
}
