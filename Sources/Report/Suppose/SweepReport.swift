package import Base
package import Eval
package import Lang

/// What comes of a target when it asks for one figure after another, in each format.
package struct SweepReport {
  let sweep: FigureSweep
  let program: TypedProgram
  let period: Period

  package init(_ sweep: FigureSweep, _ program: TypedProgram, _ period: Period) {
    self.sweep = sweep
    self.program = program
    self.period = period
  }

  /// The most units that a line of the table names.
  private static let mostNames = 4

  private var target: Target { program[sweep.targets[0]] }
  private var type: ValueType { target.isReduction ? .percent : program.vocabulary[target.indicator].type }

  /// The verdicts that occur; met and missed always.
  private var verdicts: [Verdict] {
    Verdict.allCases.filter { verdict in
      verdict == .met || verdict == .missed || sweep.steps.contains { $0.counts[verdict] != nil }
    }
  }

  /// The figures as a table for people: how many units have each verdict, and which change it.
  package func table(_ language: Language, _ style: Style) -> String {
    var table = TextTable(
      columns: [TextTable.Column(OutcomeColumn.target.heading(language))]
        + verdicts.map { TextTable.Column(Display.verdict($0)[language], alignsRight: true) }
        + [TextTable.Column(Wording(en: "what changes", vi: "thay đổi")[language], limit: 100)])
    for step in sweep.steps {
      let asked = Display.requirement(
        target.bounds.map(\.comparator), [step.figure], type, in: program.vocabulary, isReduction: target.isReduction)
      var changes: [Wording] = []
      if !step.lost.isEmpty {
        let names = names(step.lost)
        changes.append(Wording(en: "no longer met by \(names)", vi: "không còn đạt: \(names)"))
      }
      if !step.gained.isEmpty {
        let names = names(step.gained)
        changes.append(Wording(en: "now met by \(names)", vi: "nay đạt: \(names)"))
      }
      table.append(
        [.init(asked[language])]
          + verdicts.map { verdict in
            let count = step.counts[verdict, default: 0]
            return .init(String(count), count == 0 ? .faint : OutcomeWords.role(verdict))
          } + [.init(OutcomeWords.joined(changes, "; ")[language])])
    }
    let name = TargetView(
      TargetFrame(program, sweep.units), unit: 0, target: sweep.targets[0], period: period, thresholds: [],
      assigned: nil
    ).title
    return OutcomeTable.heading(program, period, language, style) + "\n"
      + style(.strong, name[language]) + "\n\n" + table.text(style: style)
  }

  private func names(_ units: [Int]) -> String {
    let shown = units.prefix(Self.mostNames).map { sweep.units[$0].name }.joined(separator: ", ")
    return units.count > Self.mostNames ? "\(shown), … (\(units.count))" : shown
  }

  /// The same as a CSV file.
  package func csv(_ form: CSVForm) -> [UInt8] {
    var csv = CSVText(form)
    csv.line(
      heads: form.heads(
        [
          CSVForm.named("target", en: "target", vi: "chỉ tiêu")
        ]
          + verdicts.map { verdict in
            (name: verdict.rawValue, heading: { (language: Language) in Display.verdict(verdict)[language] })
          } + [
            CSVForm.named("gained", en: "now met", vi: "nay đạt"),
            CSVForm.named("lost", en: "no longer met", vi: "không còn đạt"),
          ]))
    for step in sweep.steps {
      csv.line(
        [.number(step.figure)] + verdicts.map { .number(step.counts[$0, default: 0]) } + [
          .number(step.gained.count), .number(step.lost.count),
        ])
    }
    return csv.bytes
  }

  /// The same as a JSON object: `version`, `pack`, `period`, `targets`, `comparator`, `steps`, `messages`.
  package func json(sources: Sources, messages: [Diagnostic]) -> [UInt8] {
    let names = TargetNames(program)
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("version", OutcomeJSON.version)
      writer.member("pack", program.pack.name)
      writer.member("period", period.text)
      writer.member("targets", sweep.targets.map { names[$0] })
      writer.member("comparator", target.bounds.first?.comparator.rawValue)
      writer.key("steps")
      writer.array { writer in
        for step in sweep.steps {
          writer.line { writer in
            writer.member("target", step.figure.exactText)
            for verdict in Verdict.allCases { writer.member(verdict.rawValue, step.counts[verdict, default: 0]) }
            writer.member("gained", step.gained.map { sweep.units[$0].code })
            writer.member("lost", step.lost.map { sweep.units[$0].code })
          }
        }
      }
      writer.key("messages")
      DiagnosticJSON(sources: sources).write(messages, to: &writer)
    }
    return writer.finished()
  }
}
