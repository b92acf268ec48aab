import { FileChild, type Paragraph, XmlAttributeComponent, XmlComponent } from 'docx';

class Value extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: 'w:val' };
}

class Valued extends XmlComponent {
  constructor(name: string, val: string) {
    super(name);
    this.root.push(new Value({ val }));
  }
}

class Properties extends XmlComponent {
  constructor(alias: string, tag: string) {
    super('w:sdtPr');
    this.root.push(new Valued('w:alias', alias), new Valued('w:tag', tag));
  }
}

class Content extends XmlComponent {
  constructor(children: readonly Paragraph[]) {
    super('w:sdtContent');
    this.root.push(...children);
  }
}

/**
 * A content control around paragraphs: Word keeps its tag through any edit of the words inside, so
 * that a person's words are found again.
 */
export class ContentControl extends FileChild {
  constructor(alias: string, tag: string, children: readonly Paragraph[]) {
    super('w:sdt');
    this.root.push(new Properties(alias, tag), new Content(children));
  }
}
