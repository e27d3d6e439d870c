package convnets.view.training;

/** How the player looks: two charts side by side where there is room, below each other else. */
final class ReplayStyle {
  static final String STYLE = """
      <style>
      .cv-widget .cv-say { margin: 0 0 8px; line-height: 1.3; max-width: 828px; }
      @media (max-width: 600px) { .cv-widget .cv-say { min-height: 2.6em; } }
      .cv-controls { display: flex; gap: 10px; align-items: center; margin: 0 0 10px;
        max-width: 828px; }
      .cv-controls:empty { display: none; }
      .cv-controls input { flex: 1 1 auto; min-width: 0; height: 32px; margin: 0;
        accent-color: #1f55a5; }
      .cv-controls button { font: inherit; min-width: 72px; height: 32px; border-radius: 6px;
        border: 1px solid #5a6775; background: #ffffff; cursor: pointer; color: inherit; }
      .cv-charts, .cv-strips { display: flex; flex-wrap: wrap; gap: 12px 28px; margin: 0 0 12px;
        max-width: 828px; }
      .cv-chart { flex: 1 1 300px; max-width: 400px; min-width: 0; height: auto; }
      .cv-strip { flex: 1 1 300px; max-width: 400px; min-width: 0; }
      .cv-strip p { margin: 0 0 4px; }
      .cv-scale { white-space: nowrap; float: right; font-size: 12px; }
      .cv-scale i { display: inline-block; width: 56px; height: 8px; margin: 0 5px;
        background: linear-gradient(to right, #1f55a5, #f7f7f7, #b42332);
        outline: 1px solid #c5ccd4; }
      .cv-tiles { display: block; max-width: 100%; height: auto;
        image-rendering: pixelated; }
      .cv-widget details { margin: 4px 0; max-width: 100%; overflow-x: auto; }
      .cv-widget summary { cursor: pointer; padding: 4px 0; }
      </style>
      """;

  private ReplayStyle() {}
}
