extension Arabic {
  package func document(_ phrase: DocumentPhrase) -> String {
    switch phrase {
    case .brief: "الموجز"
    case .contestedQuestions: "المسائل الخلافية"
    case .aboutTheDossier: "عن الملف"
    case .publishedBy: "الناشر"
    case .licence: "ترخيص النصوص"
    case .covers: "ما يشمله"
    case .leavesOut: "ما لا يشمله"
    case .onTheWeb: "على الإنترنت"
    case .contents: "المحتويات"
    case .leftOut(let parts): "أجزاء لم تُدرج هنا لطولها، ويمكن الاطلاع عليها في الموقع: \(parts)."
    }
  }
}
