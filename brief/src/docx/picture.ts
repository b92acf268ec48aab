import { escapeXml } from '../office/index.ts';

/** English Metric Units in a pixel at 96 to the inch. */
const perPixel = 9525;

/** What a picture shows and how large, in pixels; `link` is the relationship of its part. */
export interface PictureOf {
  readonly id: number;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly width: number;
  readonly height: number;
  readonly link: string;
  /** The same as SVG, for programs that know it. */
  readonly svgLink?: string;
}

/** A run with a picture in the line. */
export function pictureRun(of: PictureOf): string {
  const [wide, high] = [Math.round(of.width) * perPixel, Math.round(of.height) * perPixel];
  const words = `name="${escapeXml(of.name)}" descr="${escapeXml(of.description)}" title="${escapeXml(of.title)}"`;
  const svg =
    of.svgLink === undefined
      ? ''
      : `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${of.svgLink}"/></a:ext></a:extLst>`;
  return `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${wide}" cy="${high}"/><wp:docPr id="${of.id}" ${words}/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${of.id}" name="${escapeXml(of.name)}"/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr><pic:blipFill><a:blip r:embed="${of.link}">${svg}</a:blip><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}
