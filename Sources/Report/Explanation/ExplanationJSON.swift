package import Base
package import Eval

/// Computations for programs: `version`, and in `explanations` a tree for each verdict. Texts are English, with the
/// Vietnamese beside them.
package struct ExplanationJSON: Sendable {
  private let sources: Sources

  /// Takes the rule files that places lead to.
  package init(sources: Sources) { self.sources = sources }

  /// Takes the trees, in order.
  package func bytes(_ explanations: [Explanation]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.key("explanations")
      writer.array { writer in
        for explanation in explanations { write(explanation, to: &writer) }
      }
    }
    return writer.finished()
  }

  private func write(_ node: Explanation, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("title", node.title.en)
      writer.member("title_vi", node.title.vi)
      writer.member("value", node.value?.en)
      writer.member("value_vi", node.value?.vi)
      writer.member("quote", node.quote)
      writer.key("place")
      write(node.place, to: &writer)
      writer.key("children")
      writer.array { writer in
        for child in node.children { write(child, to: &writer) }
      }
    }
  }

  private func write(_ place: Place?, to writer: inout JSONWriter) {
    switch place {
    case .source(let range):
      let file = sources[range.file]
      let position = file.position(of: Int(range.lower))
      writer.line { writer in
        writer.member("file", file.name)
        writer.member("line", position.line)
        writer.member("column", position.column)
      }
    case .cell(let cell):
      writer.line { writer in
        writer.member("file", cell.file)
        writer.member("sheet", cell.sheet)
        writer.member("row", cell.row)
        writer.member("column", cell.column)
        writer.member("header", cell.header)
      }
    case .path(let path): writer.line { $0.member("file", path) }
    case .command, nil: writer.null()
    }
  }
}
