/// Verbs with which plans say that there shall be so many of something, and which no name needs: `đón 25000 lượt khách`.
enum PlanVerbs {
  static let comingAbout: Set<String> = [
    "đón", "thu hút", "thành lập", "tổ chức", "xây dựng", "xây mới", "trồng", "trồng mới", "mở", "kết nạp", "tạo",
    "có thêm",
    "welcome", "attract", "set up", "hold", "build", "plant", "open", "admit", "create",
  ]
}
