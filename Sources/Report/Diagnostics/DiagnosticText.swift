package import Base

/// Messages as people read them: what was found, the lines it stands on with marks under them, what to do.
package struct DiagnosticText: Sendable {
  private let sources: Sources
  private let language: Language
  private let style: Style

  /// Takes the rule files that messages point into, the language and whether there are colours.
  package init(sources: Sources, language: Language, style: Style) {
    self.sources = sources
    self.language = language
    self.style = style
  }

  /// The messages in their order, an empty line between them.
  package func text(_ diagnostics: some Sequence<Diagnostic>) -> String {
    diagnostics.map(text).joined(separator: "\n")
  }

  /// One message, its last line ended.
  package func text(_ diagnostic: Diagnostic) -> String {
    let role = role(diagnostic.severity)
    let width = gutterWidth(diagnostic)
    var text = style(role, "\(word(diagnostic.severity))[\(diagnostic.code.rawValue)]")
    text += style(.strong, ": " + shown(diagnostic.message)) + "\n"
    text += block(diagnostic.place, label: diagnostic.label, mark: "^", role: role, width: width)
    for related in diagnostic.related {
      text += block(related.place, label: related.label, mark: "-", role: .frame, width: width)
    }
    let margin = String(repeating: " ", count: width)
    for note in diagnostic.notes { text += margin + style(.frame, "= ") + shown(note) + "\n" }
    for help in diagnostic.help {
      text += margin + style(.help, language == .vi ? "gợi ý:" : "help:") + " " + shown(help) + "\n"
    }
    text += mended(diagnostic.edits, width: width)
    return text
  }

  /// `error`, `lỗi`.
  private func word(_ severity: Severity) -> String {
    switch severity {
    case .error: language == .vi ? "lỗi" : "error"
    case .warning: language == .vi ? "cảnh báo" : "warning"
    case .note: language == .vi ? "lưu ý" : "note"
    }
  }

  private func role(_ severity: Severity) -> Style.Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  /// The text, safe for a terminal; only text that quotes something very long is cut.
  private func shown(_ wording: Wording) -> String { DisplayWidth.cut(wording[language], to: 2000) }

  /// The digits of the largest line number shown.
  private func gutterWidth(_ diagnostic: Diagnostic) -> Int {
    var line = 1
    for place in [diagnostic.place] + diagnostic.related.map(\.place) {
      if case .source(let range) = place {
        line = Swift.max(line, sources[range.file].position(of: Int(range.lower)).line)
      }
    }
    return Swift.max(String(line).utf8.count, 2)
  }

  /// A place, and the line of source with its mark where there is one.
  private func block(_ place: Place, label: Wording?, mark: Character, role: Style.Role, width: Int) -> String {
    let margin = String(repeating: " ", count: width)
    let bar = style(.frame, "│")
    guard case .source(let range) = place else {
      let name = PlaceText.text(place, sources: sources, language: language)
      guard !name.isEmpty else { return label.map { margin + bar + " " + style(role, shown($0)) + "\n" } ?? "" }
      let line = margin + style(.frame, "┌─") + " " + name + "\n"
      return line + (label.map { margin + bar + " " + style(role, shown($0)) + "\n" } ?? "")
    }
    let file = sources[range.file]
    let snippet = Snippet(range, in: file)
    var text = margin + style(.frame, "┌─") + " \(DisplayWidth.safe(file.name)):\(snippet.line):\(snippet.column)\n"
    let number = DisplayWidth.padded(String(snippet.line), toRight: width)
    text += style(.frame, number) + bar + (snippet.text.isEmpty ? "" : " ") + snippet.text + "\n"
    let marks = String(repeating: mark, count: snippet.markWidth)
    text += margin + bar + " " + String(repeating: " ", count: snippet.markStart) + style(role, marks)
    if let label { text += " " + style(role, shown(label)) }
    return text + "\n"
  }

  /// The lines as the edits would make them. Edits of more than one line, or of long lines, are left to editors.
  private func mended(_ edits: [Diagnostic.Edit], width: Int) -> String {
    guard let first = edits.first else { return "" }
    let file = sources[first.range.file]
    let number = file.position(of: Int(first.range.lower)).line
    let line = file.line(number)
    guard line.count <= Snippet.limit * 2 else { return "" }
    var bytes: [UInt8] = []
    var offset = line.startIndex
    for edit in edits.sorted(by: { $0.range < $1.range }) {
      guard edit.range.file == first.range.file, Int(edit.range.lower) >= offset,
        Int(edit.range.upper) <= line.endIndex
      else { return "" }
      bytes += line[offset..<Int(edit.range.lower)]
      bytes += edit.replacement.utf8
      offset = Int(edit.range.upper)
    }
    bytes += line[offset...]
    let shown = String(decoding: bytes, as: UTF8.self)
    return shown.split(separator: "\n", omittingEmptySubsequences: false).map { part in
      let head = DisplayWidth.padded(String(number), toRight: width)
      return style(.frame, head) + style(.help, part.isEmpty ? "+" : "+ " + DisplayWidth.safe(String(part))) + "\n"
    }.joined()
  }
}
