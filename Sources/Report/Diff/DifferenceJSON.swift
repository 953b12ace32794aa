package import Base
package import Eval
import Lang

/// What differs between two packs, for programs: exact numbers, and the same whatever language people are spoken to in.
package struct DifferenceJSON: Sendable {
  let sources: Sources

  /// Takes the rule files that differences lie in.
  package init(sources: Sources) { self.sources = sources }

  /// All differences, pack by pack.
  package func bytes(_ comparisons: [Comparison]) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", 1)
      writer.member("same", comparisons.allSatisfy(\.difference.isSame))
      writer.key("differences")
      writer.array { writer in
        for comparison in comparisons { writer.object { write(comparison, to: &$0) } }
      }
    }
    return writer.finished()
  }

  private func write(_ comparison: Comparison, to writer: inout JSONWriter) {
    let difference = comparison.difference
    for (name, program) in [("old", difference.old), ("new", difference.new)] {
      writer.key(name)
      writer.line { writer in
        writer.member("pack", program.pack.name)
        writer.member("title", program.pack.title)
        writer.member("document", program.pack.document)
        writer.member("year", program.pack.years.yearText(program.pack.year))
        writer.member("file", sources[program.pack.range.file].name)
      }
    }
    writer.member("same", difference.isSame)
    writer.member("kinds", DifferenceKind.allCases.filter { comparison.kinds.contains($0) }.map(\.rawValue))
    writer.member("pack", difference.head.map(\.rawValue))
    writer.key("targets")
    writer.array { writer in
      let names = (TargetNames(difference.old), TargetNames(difference.new))
      for row in difference.targets { writer.object { write(row, difference, names, to: &$0) } }
    }
    writer.key("renamed_sections")
    writer.array { writer in
      for (old, new) in difference.renamedSections {
        writer.line { writer in
          writer.member("old", old)
          writer.member("new", new)
        }
      }
    }
    writeIndicators(difference, to: &writer)
    writeScorecards(difference, to: &writer)
    writeTasks(difference, to: &writer)
    write(comparison.results, difference, to: &writer)
  }

  private func write(
    _ row: TargetDifference, _ difference: PackDifference, _ targetNames: (old: TargetNames, new: TargetNames),
    to writer: inout JSONWriter
  ) {
    let vocabulary = (row.isOfNew ? difference.new : difference.old).vocabulary
    let indicator = vocabulary[row.subject.indicator]
    writer.member("indicator", indicator.term.name)
    writer.member("title", indicator.term.title)
    let names = SubjectNames(row.subject, in: vocabulary)
    writer.member("of", names.denominator.isEmpty ? nil : names.denominator)
    writer.member("fields", row.subject.fields.map { vocabulary[$0].term.name })
    writer.key("units")
    writer.array { writer in
      for clauses in row.scopes {
        writer.array { writer in for clause in clauses { write(clause, difference.terms, to: &writer) } }
      }
    }
    writer.member("relation", row.answer.relation.rawValue)
    writer.member("time", row.time?.rawValue)
    writer.member("changes", row.changes.map(\.rawValue))
    writer.member("same", row.isSame)
    writer.member("reason", row.answer.reason.map { DifferenceWords.reason($0).en })
    writer.member("reason_vi", row.answer.reason.map { DifferenceWords.reason($0).vi })
    write("old", row.old, difference.old, targetNames.old, to: &writer)
    write("new", row.new, difference.new, targetNames.new, to: &writer)
    writer.key("witnesses")
    writer.array { writer in
      for witness in row.answer.witnesses {
        writer.line { writer in
          writer.member("value", witness.value.exactText)
          writer.member("meets", witness.meetsOld ? "old" : "new")
          writer.member("earlier", witness.earlier?.exactText)
        }
      }
    }
    writer.key("earlier")
    writer.array { writer in for part in row.answer.parts { write(part, to: &writer) } }
  }

  private func write(_ scope: Scope, _ terms: SharedTerms, to writer: inout JSONWriter) {
    writer.line { writer in
      writer.member("except", scope.excludes)
      writer.key("any")
      writer.array { writer in
        for term in scope.terms {
          let (kind, name): (String, String) =
            switch term {
            case .level(let id): ("level", terms.levels[id.index].name)
            case .kind(let id): ("kind", terms.kinds[id.index].name)
            case .ofClass(let id):
              (
                terms.classifications[id.classification.index].term.name,
                terms.classifications[id.classification.index].classes[id.index].name
              )
            case .unit(let name, _): ("unit", name)
            }
          writer.line { $0.member(kind, name) }
        }
      }
    }
  }

  /// What one pack asks; `null` for nothing.
  private func write(
    _ name: String, _ side: TargetDifference.Side?, _ program: TypedProgram, _ names: TargetNames,
    to writer: inout JSONWriter
  ) {
    writer.key(name)
    guard let side else { return writer.null() }
    writer.array { writer in
      for (id, rule) in zip(side.targets, side.rules) {
        let target = program[id]
        writer.object { writer in
          writer.member("id", names[id])
          writer.key("bounds")
          writer.array { writer in
            for bound in target.bounds {
              var figure: String?
              if case .number(let number)? = bound.threshold.constant { figure = number.exactText }
              writer.line { writer in
                writer.member("comparator", bound.comparator.rawValue)
                writer.member("target", figure)
              }
            }
          }
          writer.member("rule", rule.map { program.assignments[$0].title })
          writer.member("deadline", target.deadline.map { ($0.inclusive ? "by " : "before ") + $0.date.isoText })
          writer.member("time", target.span.map { Display.span($0).en })
          writer.member("section", target.section)
          writer.key("citations")
          writer.array { writer in
            for citation in target.citations {
              writer.line { writer in
                writer.member("section", citation.section)
                writer.member("cite", citation.cite)
                writer.member("quote", citation.quote)
              }
            }
          }
          writePosition(target.range, to: &writer)
        }
      }
    }
  }

  /// Where something stands.
  func writePosition(_ range: SourceRange, to writer: inout JSONWriter) {
    let file = sources[range.file]
    let position = file.position(of: Int(range.lower))
    writer.member("file", file.name)
    writer.member("line", position.line)
    writer.member("column", position.column)
  }

  private func write(_ part: ComparedPart, to writer: inout JSONWriter) {
    writer.line { writer in
      writer.member("relation", part.relation.rawValue)
      writer.member("missing", part.earlier == nil)
      for (name, edge) in [("from", part.earlier?.lower), ("to", part.earlier?.upper)] {
        writer.member(name, edge?.value.exactText)
        writer.member(name + "_included", edge?.isIncluded)
      }
      writer.member("example", part.example?.exactText)
      for (name, figures) in [("old", part.old), ("new", part.new)] {
        writer.key(name)
        writer.array { writer in
          for figure in figures { if let figure { writer.string(figure.exactText) } else { writer.null() } }
        }
      }
    }
  }
}
