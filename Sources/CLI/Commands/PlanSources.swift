import Base
import Lang
import Tables

/// `chuan check PACK --source FILE…`: a pack held against the text of its plan.
struct PlanSources {
  /// What was compared.
  let comparison: SourceComparison
  let diagnostics: [Diagnostic]
  /// How many of the findings the file accepts.
  let accepted: Int

  /// Reads the files that `--source` names; nil without it. When they cannot be used, says why.
  init?(_ arguments: Arguments, _ rules: RuleSet, _ session: Session) throws(Refusal) {
    guard arguments.has(.source) else { return nil }
    let packs = rules.roots.compactMap { rules.library.files[$0] }.filter { $0.pack != nil }
    guard let file = packs.first, packs.count == 1 else {
      let names = packs.compactMap { $0.pack?.name.text }
      throw Refusal(
        session.refuse([packs.isEmpty ? .noPack(arguments.operands) : .onePackNeeded(.check, names)]))
    }
    session.progress.show(Wording(en: "reading the plan", vi: "đang đọc kế hoạch"))
    var texts: [PlanText] = []
    for path in arguments.list(.source) {
      let content: FileStore.Content
      do throws(FileProblem) { content = try session.files.read(path, for: .plan) } catch {
        throw Refusal(session.refuse([error.diagnostic]))
      }
      var bytes: [UInt8]? = content.bytes
      if DocumentText.isPacked(content.bytes) { bytes = DocumentText.read(content.bytes) }
      guard var text = bytes, String(validating: text, as: UTF8.self) != nil else {
        throw Refusal(session.refuse([.planNotText(path)]))
      }
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
      let source = SourceFile(name: path, bytes: text)
      texts.append(PlanText(source, file: session.sources.add(source)))
    }
    session.progress.show(Wording(en: "comparing", vi: "đang so sánh"))
    comparison = SourceComparison(file, texts)
    (diagnostics, accepted) = Acceptances(of: file, about: Acceptances.ofSources).sift(comparison.diagnostics)
    session.progress.clear()
  }
}

extension Diagnostic {
  /// A file that is neither text nor a Word document.
  fileprivate static func planNotText(_ path: String) -> Diagnostic {
    Diagnostic(
      .planNotText, at: .path(path),
      Wording(
        en: "this is neither text in UTF-8 nor a Word document (.docx) that can be read",
        vi: "tệp này không phải văn bản UTF-8, cũng không phải tệp Word (.docx) đọc được"),
      help: [
        Wording(
          en: "save the plan as .docx or as plain text in UTF-8; of a PDF, copy the text into a text file",
          vi: "lưu kế hoạch thành .docx hoặc văn bản thuần UTF-8; với PDF, chép nội dung sang tệp văn bản")
      ])
  }
}
