/// How much a message matters. Errors make the exit status 1.
package enum Severity: String, Sendable, Comparable {
  case note, warning, error
  private var rank: Int { self == .note ? 0 : self == .warning ? 1 : 2 }
  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// A cell of a data file, as people find it: row and column from 1, the header being a row.
package struct CellPlace: Hashable, Sendable {
  package var file: String
  package var sheet: String?
  /// The row of the file (the line for CSV records without embedded newlines), from 1; nil for the whole file.
  package var row: Int?
  /// The column's number from 1, nil for the whole row.
  package var column: Int?
  /// The column's header, where there is one.
  package var header: String?

  package init(file: String, sheet: String? = nil, row: Int? = nil, column: Int? = nil, header: String? = nil) {
    self.file = file
    self.sheet = sheet
    self.row = row
    self.column = column
    self.header = header
  }

  /// The cell as spreadsheets name it, "C12"; nil outside workbooks, and for a whole row or column.
  package var reference: String? {
    guard sheet != nil, let row, let column, column > 0 else { return nil }
    return CellPlace.letters(ofColumn: column) + String(row)
  }

  /// The letters by which spreadsheets name a column, counted from 1: A … Z, AA … XFD.
  package static func letters(ofColumn column: Int) -> String {
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      rest -= 1
      letters.append(0x41 + UInt8(truncatingIfNeeded: rest % 26))
      rest /= 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// Where a message points.
package enum Place: Hashable, Sendable {
  case source(SourceRange)
  case cell(CellPlace)
  /// A file or folder as a whole, by its path.
  case path(String)
  /// The command line.
  case command
}

/// One message to a person: what was found, what was expected, where, and what to do.
package struct Diagnostic: Hashable, Sendable {
  /// A second place that matters, with what to read there.
  package struct Related: Hashable, Sendable {
    package var place: Place
    package var label: Wording
    package init(_ place: Place, _ label: Wording) {
      self.place = place
      self.label = label
    }
  }

  /// A change of source text that mends the mistake.
  package struct Edit: Hashable, Sendable {
    package var range: SourceRange
    package var replacement: String
    /// What to write instead where the file is written in Vietnamese; nil where that is the same.
    package var inVietnamese: String?
    package init(_ range: SourceRange, _ replacement: String) {
      self.range = range
      self.replacement = replacement
    }
    /// A replacement with words of the language, in both.
    package init(_ range: SourceRange, _ replacement: Wording) {
      self.init(range, replacement.en)
      inVietnamese = replacement.vi
    }
  }

  /// The same with its edits in the language that each file is written in, whatever language the message is read in.
  package func offering(in language: (FileID) -> Language) -> Diagnostic {
    guard edits.contains(where: { $0.inVietnamese != nil }) else { return self }
    var written = self
    for place in edits.indices {
      if let words = edits[place].inVietnamese, language(edits[place].range.file) == .vi {
        written.edits[place].replacement = words
      }
      written.edits[place].inVietnamese = nil
    }
    return written
  }

  package var code: Code
  package var severity: Severity
  package var place: Place
  /// One sentence, lower case start, no full stop.
  package var message: Wording
  /// A few words under the marked text.
  package var label: Wording?
  package var related: [Related] = []
  /// What follows from it: an example value, a consequence. Shown as `= …`.
  package var notes: [Wording] = []
  /// What to do. Shown as `help: …`.
  package var help: [Wording] = []
  package var edits: [Edit] = []

  package init(
    _ code: Code, _ severity: Severity = .error, at place: Place, _ message: Wording, label: Wording? = nil,
    related: [Related] = [], notes: [Wording] = [], help: [Wording] = [], edits: [Edit] = []
  ) {
    self.code = code
    self.severity = severity
    self.place = place
    self.message = message
    self.label = label
    self.related = related
    self.notes = notes
    self.help = help
    self.edits = edits
  }
}
