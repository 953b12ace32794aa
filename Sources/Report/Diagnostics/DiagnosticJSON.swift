package import Base
package import Lang

/// Messages for programs: one JSON object, the same whatever the language of people is. Texts are English, with the
/// Vietnamese beside them.
package struct DiagnosticJSON: Sendable {
  private let sources: Sources

  /// Takes the rule files that messages point into.
  package init(sources: Sources) { self.sources = sources }

  /// The object: `version`, `diagnostics`, `summary` with how many files and how many of each severity, how many findings the
  /// files accept, how many things could not be proved, and how many messages were not wanted. `source`: what a pack was held
  /// against.
  package func bytes(
    _ diagnostics: [Diagnostic], fileCount: Int, accepted: Int = 0, notProved: Int = 0, allowed: Int = 0,
    source: SourceComparison? = nil
  ) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.key("diagnostics")
      write(diagnostics, to: &writer)
      writer.key("summary")
      writer.object { writer in
        writer.member("files", fileCount)
        writer.member("errors", diagnostics.count { $0.severity == .error })
        writer.member("warnings", diagnostics.count { $0.severity == .warning })
        writer.member("notes", diagnostics.count { $0.severity == .note })
        writer.member("accepted", accepted)
        writer.member("not_proved", notProved)
        writer.member("not_shown", allowed)
      }
      if let source {
        writer.key("source")
        writer.object { writer in
          for (name, count) in [("quotes", source.quotes), ("targets", source.targets), ("tasks", source.tasks)] {
            writer.key(name)
            writer.line { writer in
              writer.member("found", count.found)
              writer.member("of", count.of)
            }
          }
          writer.key("passages")
          writer.line { writer in
            writer.member("quoted", source.passages.cited)
            writer.member("in_notes", source.passages.noted)
            writer.member("open", source.open.count)
            writer.member("of", source.passages.of)
          }
        }
      }
    }
    return writer.finished()
  }

  /// The object that stands in the place of a result: why there is none, and the exit status.
  package func bytes(failure kind: String, _ exit: Int32, _ diagnostics: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.key("failure")
      writer.line { writer in
        writer.member("kind", kind)
        writer.member("exit", Int(exit))
      }
      writer.key("diagnostics")
      write(diagnostics, to: &writer)
    }
    return writer.finished()
  }

  /// The messages as an array.
  func write(_ diagnostics: [Diagnostic], to writer: inout JSONWriter) {
    writer.array { writer in
      for diagnostic in diagnostics { write(diagnostic, to: &writer) }
    }
  }

  private func write(_ diagnostic: Diagnostic, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("code", diagnostic.code.rawValue)
      writer.member("severity", diagnostic.severity.rawValue)
      write(diagnostic.place, to: &writer)
      write("message", [diagnostic.message], asList: false, to: &writer)
      write("label", diagnostic.label.map { [$0] } ?? [], asList: false, to: &writer)
      write("help", diagnostic.help, asList: true, to: &writer)
      write("notes", diagnostic.notes, asList: true, to: &writer)
      writer.key("related")
      writer.array { writer in
        for related in diagnostic.related {
          writer.object { writer in
            write(related.place, to: &writer)
            write("label", [related.label], asList: false, to: &writer)
          }
        }
      }
      writer.key("edits")
      writer.array { writer in
        for edit in diagnostic.edits {
          writer.object { writer in
            write(.source(edit.range), to: &writer)
            writer.member("replacement", edit.replacement)
          }
        }
      }
    }
  }

  /// A text in English under `name` and in Vietnamese under `name_vi`.
  private func write(_ name: String, _ texts: [Wording], asList: Bool, to writer: inout JSONWriter) {
    if asList {
      writer.member(name, texts.map(\.en))
      writer.member(name + "_vi", texts.map(\.vi))
    } else {
      writer.member(name, texts.first?.en)
      writer.member(name + "_vi", texts.first?.vi)
    }
  }

  /// `file`, then `range` of a rule file or `cell` of a data file; what does not apply is null.
  private func write(_ place: Place, to writer: inout JSONWriter) {
    switch place {
    case .source(let range):
      let file = sources[range.file]
      writer.member("file", file.name)
      writer.key("range")
      writer.object { writer in
        write("start", Int(range.lower), file, to: &writer)
        write("end", Int(range.upper), file, to: &writer)
      }
      writer.member("cell", nil as String?)
    case .cell(let cell):
      writer.member("file", cell.file)
      writer.member("range", nil as String?)
      writer.key("cell")
      writer.line { writer in
        writer.member("sheet", cell.sheet)
        writer.member("row", cell.row)
        writer.member("column", cell.column)
        writer.member("header", cell.header)
      }
    case .path(let path):
      writer.member("file", path)
      writer.member("range", nil as String?)
      writer.member("cell", nil as String?)
    case .command:
      writer.member("file", nil as String?)
      writer.member("range", nil as String?)
      writer.member("cell", nil as String?)
    }
  }

  private func write(_ name: String, _ offset: Int, _ file: SourceFile, to writer: inout JSONWriter) {
    let position = file.position(of: offset)
    writer.key(name)
    writer.line { writer in
      writer.member("line", position.line)
      writer.member("column", position.column)
      writer.member("offset", offset)
    }
  }
}
