package import Base

/// Words of its plan that a pack repeats.
package struct QuotedWords: Sendable {
  /// What repeats them.
  package enum Kind: Sendable {
    /// `quote "…"` of something that is asked, counted or scored.
    case quote
    /// `quote "…"` of a note that stands by itself: what the plan says and the pack does not ask.
    case note
    /// The title of a task, its product: the plan's words, as far as its author kept them.
    case title
  }

  package var kind: Kind
  package var text: String
  package var range: SourceRange
  /// The statement that repeats them: a place in `SourceComparison.statements`; nil for what is no target or task.
  package var statement: Int?
}

/// A target or a task of a pack, which the plan should have.
package struct PlanStatement: Sendable {
  package var isTask: Bool
  package var range: SourceRange
}

extension SyntaxFile {
  /// The words that it repeats, and the targets and tasks that it has.
  package var quotedWords: (words: [QuotedWords], statements: [PlanStatement]) {
    var words: [QuotedWords] = []
    var statements: [PlanStatement] = []
    func add(_ remarks: RemarksSyntax, _ kind: QuotedWords.Kind = .quote, _ statement: Int? = nil) {
      for text in remarks.texts(.quote) {
        words.append(QuotedWords(kind: kind, text: text.value, range: text.range, statement: statement))
      }
    }
    func add(_ note: NoteSyntax) { add(note.remarks, .note) }
    if let pack { add(pack.remarks) }
    for declaration in declarations {
      switch declaration {
      case .targets(let section):
        add(section.remarks)
        for target in section.statements {
          statements.append(PlanStatement(isTask: false, range: target.range))
          add(target.remarks, .quote, statements.count - 1)
        }
        section.notes.forEach(add)
      case .tasks(let section):
        add(section.remarks)
        for task in section.tasks {
          statements.append(PlanStatement(isTask: true, range: task.range))
          add(task.remarks, .quote, statements.count - 1)
          for text in [task.title].compactMap({ $0 }) + task.products {
            words.append(
              QuotedWords(kind: .title, text: text.value, range: text.range, statement: statements.count - 1))
          }
        }
        section.notes.forEach(add)
      case .scorecard(let card):
        add(card.remarks)
        for group in card.groups { add(group.remarks) }
        for item in card.items { add(item.remarks) }
        for band in card.bands { add(band.remarks) }
      case .assign(let rule): add(rule.remarks)
      case .note(let note): add(note)
      case .indicator(let indicator): add(indicator.remarks)
      case .records(let records): add(records.remarks)
      case .criterion(let criterion): add(criterion.remarks)
      case .constant(let constant): add(constant.remarks)
      case .thing, .level, .kind, .classification, .field, .data, .history, .test: break
      }
    }
    return (words, statements)
  }
}
