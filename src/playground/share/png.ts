/** What every browser can draw on a canvas: pixels of a side, and of the whole. */
const MOST_SIDE = 16_384;
const MOST_PIXELS = 16_777_216;

/** How much larger than the picture its pixels are: twice where they all fit, once, or null where not even that. */
export function sharpness({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): 2 | 1 | null {
  const fits = (by: number) =>
    Math.max(width, height) * by <= MOST_SIDE && width * height * by * by <= MOST_PIXELS;
  return fits(2) ? 2 : fits(1) ? 1 : null;
}

function loaded(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The browser could not draw the picture.'));
    image.src = url;
  });
}

function drawn(image: HTMLImageElement): Promise<Blob> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const by = sharpness({ width, height });
  if (by === null)
    throw new Error(`A picture of ${width} by ${height} pixels is too large for PNG. Export it as SVG.`);
  const canvas = document.createElement('canvas');
  canvas.width = width * by;
  canvas.height = height * by;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const made = (blob: Blob | null) =>
      blob ? resolve(blob) : reject(new Error('The browser could not write the PNG.'));
    canvas.toBlob(made, 'image/png');
  });
}

/** An SVG file as PNG, drawn by the browser. Rejects with a sentence where it is too large or cannot be drawn. */
export async function png(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await drawn(await loaded(url));
  } finally {
    URL.revokeObjectURL(url);
  }
}
