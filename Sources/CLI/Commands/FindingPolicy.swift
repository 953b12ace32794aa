import Base

/// Which findings of `check` count as errors, and which are left out: `--deny`, `--allow`.
struct FindingPolicy {
  /// Thrown where an option names what is no code.
  struct Unknown: Error { var message: Diagnostic }

  private var denied: Set<Code> = []
  private var deniesWarnings = false
  private var allowed: Set<Code> = []

  init(_ arguments: Arguments) throws(Unknown) {
    for value in arguments.list(.deny) {
      if value == "warnings" { deniesWarnings = true } else { denied.insert(try FindingPolicy.code(value, .deny)) }
    }
    for value in arguments.list(.allow) { allowed.insert(try FindingPolicy.code(value, .allow)) }
  }

  private static func code(_ value: String, _ option: Option) throws(Unknown) -> Code {
    if let code = Code(rawValue: value.uppercased()) { return code }
    let nearest = NearestName.find(value.uppercased(), among: Code.allCases.map(\.rawValue)).first
    throw Unknown(message: Diagnostic.badCode(value, option, nearest: nearest))
  }

  /// Whether a message is left out. What is denied by its code is not.
  func leavesOut(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity != .error && allowed.contains(diagnostic.code) && !denied.contains(diagnostic.code)
  }

  /// The messages as they are shown: denied ones are errors.
  func judged(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    diagnostics.filter { !leavesOut($0) }.map { diagnostic in
      var diagnostic = diagnostic
      if denied.contains(diagnostic.code) || deniesWarnings && diagnostic.severity == .warning {
        diagnostic.severity = .error
      }
      return diagnostic
    }
  }
}

/// What the last line of `check` counts beside errors and warnings.
struct FindingCounts {
  let files: Int
  /// Findings that the files accept.
  let accepted: Int
  /// What `check` says that it could not prove.
  let notProved: Int
  /// Findings that `--allow` left out.
  let allowed: Int

  init(files: Int, accepted: Int, diagnostics: [Diagnostic], _ policy: FindingPolicy) {
    self.files = files
    self.accepted = accepted
    notProved = diagnostics.count { $0.code == .ruleNotProved }
    allowed = diagnostics.count { policy.leavesOut($0) }
  }

  /// `2 errors, 1 warning in 3 files; 1 not proved, 2 accepted`.
  func closing(_ diagnostics: [Diagnostic], _ language: Language) -> String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count { $0.severity == .warning }
    let found: [String?]
    let rest: [String?]
    let whole: String
    if language == .vi {
      found = [errors > 0 ? "\(errors) lỗi" : nil, warnings > 0 ? "\(warnings) cảnh báo" : nil]
      whole = "không có lỗi"
      rest = [
        notProved > 0 ? "\(notProved) điều chưa chứng minh được" : nil,
        accepted > 0 ? "\(accepted) điều được chấp nhận" : nil, allowed > 0 ? "\(allowed) điều không hiện" : nil,
      ]
    } else {
      found = [FindingCounts.plural(errors, "error"), FindingCounts.plural(warnings, "warning")]
      whole = "no mistakes"
      rest = [
        notProved > 0 ? "\(notProved) not proved" : nil, accepted > 0 ? "\(accepted) accepted" : nil,
        allowed > 0 ? "\(allowed) not shown" : nil,
      ]
    }
    let known = found.compactMap { $0 }
    let others = rest.compactMap { $0 }
    let place =
      language == .vi ? " trong \(files) tệp" : files == 1 ? " in 1 file" : " in \(files) files"
    return (known.isEmpty ? whole : known.joined(separator: ", ")) + place
      + (others.isEmpty ? "" : "; " + others.joined(separator: ", "))
  }

  private static func plural(_ count: Int, _ noun: String) -> String? {
    count == 0 ? nil : count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
  }
}
